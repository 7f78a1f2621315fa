"""The help of the commands that read single texts, and of the frame models, in English."""

from __future__ import annotations

from encuadre.words.shapes.usage import CommandHelp
from encuadre.words.shapes.usage_texts import TextsUsage

USAGE_TEXTS = TextsUsage(
    read=CommandHelp(
        brief="Read one ARTICLE with its translation, quotations, figures and frames.",
        more="ARTICLE is an id (or its unique beginning) or a file (`-`: standard input); `encuadre compare` prints "
        "the ids of an event's articles.",
        examples=(
            ("encuadre read 3f2a91c0d4e5", "an article of the workspace, an older version too"),
            ("encuadre read article.txt", "a file, without adding it"),
            ("encuadre read article.txt --model border", "frames by that model alone"),
            ("encuadre read 3f2a --json", "with the engine of each sentence and every figure normalised"),
        ),
    ),
    versions=CommandHelp(
        brief="List the versions of ARTICLE, the oldest first, with the words that were changed.",
        more="Another text at an address that is known is a version of its article. ARTICLE is the id of any of them, "
        "or its unique beginning. What was taken out is printed [-…-], what came in {+…+}; on a terminal both are "
        "coloured too. With one version alone the exit code is 1.",
        examples=(
            ("encuadre versions 3f2a91c0d4e5", ""),
            ("encuadre versions 3f2a --json", "with the time each text was retrieved"),
        ),
    ),
    align=CommandHelp(
        brief="Align the sentences of two files.",
        more="Prints which say the same, which stand alone, and where figures disagree.",
        examples=(
            ("encuadre align us.txt mx.txt", ""),
            ("encuadre align - mx.txt < us.txt", "one of them from standard input"),
            ("encuadre align us.txt mx.txt --json > links.json", ""),
        ),
    ),
    translate=CommandHelp(
        brief="Translate FILE into the other language.",
        more="Offline, by the best engine installed; kept in the workspace's translation memory. After a translation "
        "that may mislead stands (?).",
        examples=(
            ("encuadre translate article.txt", "into the other language"),
            ("encuadre translate - < article.txt", "from standard input"),
            ("encuadre translate article.txt --json", "with the engine of each sentence"),
        ),
    ),
    correct=CommandHelp(
        brief="Say what SENTENCE means: your TRANSLATION takes the place of the machine's.",
        more="It is kept, no engine replaces it, and wherever the same sentence stands, in comparisons already made "
        "too, yours is shown. SENTENCE is written word for word, or named by its id as `encuadre compare` prints it.",
        metavars={"file": "FILE"},
        options={
            "file": "Take sentences with their translations from a file (`-`: standard input).",
            "source": "The language of SENTENCE, where its words do not show it.",
            "is_undone": "Forget your translation; the machine's is shown again.",
            "is_list": "Only list what people translated, beside what the machine says.",
        },
        before="A file is CSV or TSV whose first line names the columns, or JSON Lines with the same names:\n"
        "  text,translation\n"
        '  {"text": "…", "translation": "…", "language": "es"}\n'
        "`language` is that of the text and may be left out. One line that cannot be read, and nothing is kept.\n"
        "Or it is what `encuadre export -f tmx` or `-f xliff` wrote and a translator worked on (.tmx, .xlf, .xliff):\n"
        "what was changed is yours from then on, a machine's translation that nobody touched stays the machine's.",
        examples=(
            ('encuadre correct 3f2a91c0d4e5-6 "The peso lost ground."', "a sentence by its id"),
            ('encuadre correct "El peso perdió terreno." "The peso lost ground."', "word for word"),
            ("encuadre correct --import corrections.csv", ""),
            (
                "encuadre correct --import event.tmx",
                "what a translator made of `export 1 -o event.tmx --quote-limit 0`",
            ),
            ("encuadre correct 3f2a91c0d4e5-6 --undo", "the machine's again"),
            ("encuadre correct --list", ""),
        ),
    ),
    cite=CommandHelp(
        brief="Print each SENTENCE with its source, ready for a text.",
        more="SENTENCE is an id as `encuadre compare` and every JSON give it; it may stand in an older version. What "
        "is not known of an article is said, never filled in; an author's name is given as it was published, for "
        "which of its parts APA puts first cannot be told from it.",
        metavars={"sentences": "SENTENCE…"},
        options={
            "form": "`plain`: the words above their source. `markdown`: a quotation with a link. `newsroom`: who, from "
            "where and when, then the words, the address and the id. `apa`: the 7th edition. `csl`, `bibtex`: "
            "the articles alone, for reference managers and LaTeX.",
            "is_translated": "With the translation and who made it.",
        },
        examples=(
            ("encuadre cite 3f2a91c0d4e5-6", ""),
            ("encuadre cite 3f2a91c0d4e5-6 a91c-2 --form markdown --translation", "two, with their translations"),
        ),
    ),
    notes=CommandHelp(
        brief="Print the notes written on the screen, each with its sentence and where that stands.",
        more="On the screen the key N writes a note on a sentence; a word after # files it under that tag. A note "
        "stays with its words where an article is read anew or another version of it has them.",
        metavars={"tag": "TAG"},
        options={
            "tag": "Only notes with this tag.",
            "as_markdown": "As Markdown, each sentence quoted with its source.",
        },
        examples=(
            ("encuadre notes", "the last one first"),
            ("encuadre notes --tag water --markdown > water.md", "what is filed under #water, to go on writing"),
            ("encuadre notes --json", "with places, translations and events"),
        ),
    ),
    learners=CommandHelp(
        brief="List who studies with this workspace; with NAME, keep, check or forget that learner.",
        more="What each learner knows and answered is kept apart. A level check asks whether you know 56 words, one "
        "line each; some are invented and tell how freely you say yes. It takes two minutes, estimates from "
        "recognised words alone, and is no examination.",
        metavars={"name": "NAME"},
        options={
            "learning": "What NAME learns; a new learner learns Spanish.",
            "level": "A level chosen instead of estimated.",
            "is_check": "Ask the words of a level check and keep what it estimates.",
            "seed": "Another number asks other words.",
            "is_forgotten": "Remove all that is kept of NAME.",
        },
        examples=(
            ("encuadre learners", "who there is"),
            ("encuadre learners Ana --learn es --check", "a level check"),
            ("encuadre learners Ana --level B1", "a level as a teacher sets it"),
            ("encuadre learners Ana --forget", ""),
        ),
    ),
    frame=CommandHelp(
        brief="Show how one ARTICLE frames its news.",
        more="ARTICLE is an id (or its unique beginning) or a file (`-`: standard input). Prints frames, loaded words, "
        "markers of certainty, who speaks and who acts, with the sentences that show it.",
        examples=(
            ("encuadre frame article.txt", "a file, by the authored models `codebook` and `border`"),
            (
                "encuadre frame article.txt --model border --model mine",
                "by the models named; `encuadre frames list` names them all",
            ),
            ("encuadre frame 3f2a91c0d4e5", "an article of the workspace, by id or unique beginning"),
        ),
    ),
    frames=CommandHelp(
        brief="Show how often frames are used over the workspace; train, list and remove frame models.",
        options={
            "by": "What the articles are counted by.",
            "query": "Count only articles with a sentence that speaks of this, in either language.",
        },
        examples=(
            ("encuadre frames --by country", "the share of each frame in both countries' articles"),
            ('encuadre frames --by month --query "aranceles"', "month by month, of what speaks of something"),
            ("encuadre frames --by outlet --csv shares.csv", "as a table"),
            ("encuadre frames train labelled.jsonl --name mine", "a codebook of your own"),
            ("encuadre frames list", ""),
        ),
    ),
    frames_train=CommandHelp(
        brief="Fit your own frames to the labels of LABELLED, measure them by cross-validation, and keep them under "
        "NAME.",
        more="The labels may be any, the articles in either language: what is learnt in one works in the other.",
        options={"name": "What the model is called."},
        before="LABELLED is JSON Lines, an article a line:\n"
        '  {"lang": "en", "title": "…", "text": "…", "frames": ["Blame", "Hope"], "outlet": "…"}\n'
        "`outlet` may be left out; where it is there, the articles of one outlet are never in two folds.",
        examples=(
            ("encuadre frames train labelled.jsonl --name mine", ""),
            ("encuadre compare 1 --model mine", ""),
        ),
    ),
    frames_list=CommandHelp(
        brief="Name every frame model with its frames; of a trained one, what cross-validation said.",
    ),
    frames_remove=CommandHelp(brief="Delete the trained model NAME."),
)
