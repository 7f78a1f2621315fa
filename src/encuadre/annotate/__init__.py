"""Article to AnnotatedArticle: sentences, mentions, quantities, quotations; the only room with spaCy."""
