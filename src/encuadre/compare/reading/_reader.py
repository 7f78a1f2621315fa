"""A comparison with what the findings look up in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from encuadre.compare.phrasing import Fact, citing, enumerated, nameless, outlet, side, uneven
from encuadre.compare.reading._leaning import points_back, tells_of_the_newsroom
from encuadre.compare.reading._wording import Told, Wordings
from encuadre.data.leaning import is_unsigned, leans, own_words
from encuadre.data.numbers import NumberWords
from encuadre.model import (
    Article,
    ComparedQuotation,
    ComparedSentence,
    ComparedSide,
    Comparison,
    Evidence,
    Language,
    Translation,
    other_language,
    publishers_of,
)
from encuadre.text.folding import fold
from encuadre.text.tokens import words_of

MOST_OUTLETS = 3
"""Outlets of a side that are named one by one; more are called by what makes the side. Chosen so that a line stays
short: of 165 lines of 52 real events 13 read otherwise with two, and four with four."""

_STATEMENT = re.compile(r"[\"“«‘¿¡]?[A-ZÁÉÍÓÚÑ0-9].*[.!][\"”»’)]?\s*", re.S)
"""Begins and ends as a sentence: no subhead, question, remark in brackets, or line that breaks off."""

_NAMED = re.compile(r"\d[\d.,]*|(?<=[\w,;:] )[\"“«‘(]?[A-ZÁÉÍÓÚÑ][\w.'’-]+(?: [A-ZÁÉÍÓÚÑ][\w.'’-]+)*")
"""A figure, or a name inside the sentence: something a reporter can check."""

_CAPITAL = re.compile(r"\b[A-ZÁÉÍÓÚÑ][\w'’-]+")

_LETTERS = re.compile(r"\b[A-Z]{3,}\b")
"""A name in initials."""

_BARE = re.compile(r"[\"“«‘].*[\"”»’]\s*", re.S)
"""Words without anybody who says them."""


class Reader:
    """What is asked of a comparison more than once; 0 is the left side, 1 the right."""

    def __init__(self, comparison: Comparison, people: Collection[str]) -> None:
        """Index the sentences of `comparison`, whose entities in `people` are persons."""
        self.it = comparison
        self.people = people
        self.sides = (comparison.left, comparison.right)
        articles = {article.id: article for each in self.sides for article in each.articles}
        self._publishers = publishers_of(list(articles.values()), comparison.event.copies)
        self.sentences = {one.id: one for each in self.sides for one in each.sentences}
        self._article = {id_: articles[one.article_id] for id_, one in self.sentences.items()}
        self.side_of = {one.id: place for place, each in enumerate(self.sides) for one in each.sentences}
        self._quotations: dict[str, list[ComparedQuotation]] = {}
        for quotation in comparison.quotations:
            self._quotations.setdefault(quotation.article_id, []).append(quotation)
        self.number = _numbers(self.sentences.values())
        self._last = {one.article_id: self.number[one.id] for one in self.sentences.values()}
        self.names = [_names(each) for each in self.sides]
        """Every word of a side that is written like a name, in both languages."""

        self.wordings = Wordings(
            [
                [
                    Told(one.article_id, one.text, articles[one.article_id].language, one.rendering)
                    for one in each.sentences
                ]
                for each in self.sides
            ]
        )

    def alike(self, left: str, right: str) -> float:
        """Return how much of either of two sentences, one of each side, stands in the other, after translation."""
        return self.wordings.alike(self.sentences[left].text, self.sentences[right].text)

    def article(self, sentence: str) -> Article:
        """Return the article a sentence stands in."""
        return self._article[sentence]

    def is_headline(self, sentence: str) -> bool:
        """Tell whether a sentence is the headline of its article."""
        return self.number[sentence] == 0 and bool(self.article(sentence).title)

    def depth(self, sentence: str) -> float:
        """Return how far down its article a sentence stands: 0.0 is the top, 1.0 the last sentence."""
        return self.number[sentence] / max(1, self._last[self.article(sentence).id])

    def is_statement(self, sentence: str) -> bool:
        """Tell whether a sentence is whole, with nothing masked."""
        text = self.sentences[sentence].text
        return bool(_STATEMENT.fullmatch(text)) and "*" not in text

    def stands_alone(self, sentence: str) -> bool:
        """Tell whether a sentence can be read by itself, as far as words show, and is not about the newsroom."""
        is_leaning = leans(self.sentences[sentence], self.article(sentence).language)
        return not is_leaning and not any(tells_of_the_newsroom(*told) for told in self._told(sentence))

    def points_back(self, sentence: str) -> bool:
        """Tell whether a sentence says anywhere that it goes on from one before; of a Spanish one, its translation too.

        Letters that the article spelt out there (*… Retirement System (MPSERS)*) say nothing either.
        """
        one = self.sentences[sentence]
        told = self._told(sentence)[: 2 if self.article(sentence).language == "es" else 1]
        if any(points_back(text, language) for text, language in told):
            return True
        short = {f"({letters})" for letters in _LETTERS.findall(one.text)}
        if not short:
            return False
        before = [each.text for each in self.sentences.values() if each.article_id == one.article_id]
        return any(letters in text for text in before[: self.number[sentence]] for letters in short)

    def _told(self, sentence: str) -> list[tuple[str, Language]]:
        """Return what is known of a sentence in each language, its own first."""
        one, language = self.sentences[sentence], self.article(sentence).language
        told: list[tuple[str, Language]] = [(one.text, language)]
        if isinstance(one.rendering, Translation):
            told.append((one.rendering.text, other_language(language)))
        return told

    def facts(self, sentence: str) -> int:
        """Return how many names and figures a sentence holds."""
        return len(_NAMED.findall(self.sentences[sentence].text))

    def own_facts(self, sentence: str) -> list[str]:
        """Return the names and figures of a sentence that stand outside quotation marks."""
        return _NAMED.findall(own_words(self.sentences[sentence].text))

    def counts_or_dates(self, sentence: str) -> bool:
        """Tell whether the newsroom itself tells a number or a day of the week: what is news, and no essay, does."""
        own = own_words(self.sentences[sentence].text)
        words = NumberWords.of(self.article(sentence).language)
        telling = {fold(word) for word in (words.number_words | words.weekdays.keys()) - words.one_words}
        return any(letter.isdigit() for letter in own) or not telling.isdisjoint(words_of(own))

    def sentences_at(self, evidence: Iterable[Evidence]) -> list[str]:
        """Return the ids of the sentences in which pieces of evidence begin."""
        return [
            one.id
            for place in evidence
            for one in self.sentences.values()
            if one.article_id == place.article_id and one.span.start <= place.span.start < one.span.end
        ]

    def quoted(self, sentence: str) -> str | None:
        """Return who says what a sentence is, if it is nothing but somebody's words; `None` if it is the newsroom's.

        "" if the speaker is no person, is not named or is not one: such words hang in the air on a page of their own.
        """
        one = self.sentences[sentence]
        language = self.article(sentence).language
        said = self._quotations.get(one.article_id, ())
        around = [each for each in said if is_unsigned(one, each.quotation, language)]
        names = {each.quotation.speaker for each in around if each.quotation.speaker_entity in self.people}
        if around:
            return names.pop() if len(names) == 1 and all(each.quotation.speaker for each in around) else ""
        return "" if _is_bare(one.text) else None

    def publisher(self, sentence: str) -> str:
        """Return who published the article of a sentence."""
        return self._publishers[self.article(sentence).id]

    def outlets(self, sentences: Iterable[str]) -> Fact:
        """Name who publishes the articles of some sentences, each with whom it quotes in it."""
        told = [(id_, self.article(id_)) for id_ in sentences]
        unknown = Counter(language for _, language in {(one.id, one.language) for _, one in told if not one.outlet})

        def teller(id_: str, article: Article) -> Fact:
            is_one_of_several = not article.outlet and unknown[article.language] > 1 and not self.quoted(id_)
            return nameless(article.language) if is_one_of_several else self.teller(id_)

        return enumerated([teller(id_, one) for id_, one in told])

    def teller(self, sentence: str) -> Fact:
        """Name who publishes the article of a sentence, and whose words it is where it is quoted."""
        return citing(self.article(sentence), self.quoted(sentence) or "")

    def named(self, place: int, articles: Iterable[Article] | None = None) -> Fact:
        """Name the outlets of a side, or of some articles of it, if they are few and known, else the side."""
        return self._named(place, self.sides[place].articles if articles is None else tuple(articles), negated=False)

    def not_in(self, place: int) -> Fact:
        """Name a side as it stands after *not in*."""
        return self._named(place, self.sides[place].articles, negated=True)

    def _named(self, place: int, articles: Sequence[Article], *, negated: bool) -> Fact:
        names = {article.outlet.name for article in articles if article.outlet}
        if all(article.outlet for article in articles) and len(names) <= MOST_OUTLETS:
            return enumerated([outlet(article) for article in articles], negated=negated)
        return side(self.sides[place].side)


def _is_bare(text: str) -> bool:
    """Tell whether a sentence begins and ends in quotation marks, or has one without the other."""
    return bool(uneven(text)) or _BARE.fullmatch(text) is not None


def _names(side: ComparedSide) -> frozenset[str]:
    texts = [one.text for one in side.sentences]
    texts += [one.rendering.text for one in side.sentences if isinstance(one.rendering, Translation)]
    return frozenset(word for text in texts for name in _CAPITAL.findall(text) for word in words_of(name))


def _numbers(sentences: Iterable[ComparedSentence]) -> Mapping[str, int]:
    """Return which sentence of its article each is, from 0."""
    seen: dict[str, int] = {}
    numbers: dict[str, int] = {}
    for one in sentences:
        numbers[one.id] = seen.get(one.article_id, 0)
        seen[one.article_id] = numbers[one.id] + 1
    return numbers
