"""Who is named as speaker in whole texts, with the pipelines: the forms of the press, and where nobody may be named."""

from __future__ import annotations

import pytest

from encuadre.annotate import load_annotator
from encuadre.model import AnnotatedArticle, Language
from strategies import an_article

ANNOTATOR = load_annotator()

NAMED: tuple[tuple[Language, str, str, str], ...] = (
    ("es", "“El agua llegará —dijo la alcaldesa Ana Ruiz—, pero no hoy”.", "pero no hoy", "Ana Ruiz"),
    (
        "es",
        "«Los primeros equipos llegaron tarde», dijo a la cadena CNN el alcalde de la ciudad, Luis Mora.",
        "Los primeros equipos",
        "Luis Mora",
    ),
    (
        "es",
        'El alcalde de la ciudad, Luis Mora, dijo en declaraciones a la cadena CNN que los equipos "ya han '
        'salido" y que "el Estado ayudará".',
        "los equipos",
        "Luis Mora",
    ),
    ("es", "“El río está seco”, dijo a la prensa Luis Mora.", "El río está seco", "Luis Mora"),
    (
        "es",
        "El presidente Juan Paz calló. “El río está seco”, dijo el presidente de la Comisión de Aguas y Presas de la "
        "Cámara de Diputados, Luis Mora.",
        "El río está seco",
        "Luis Mora",
    ),
    (
        "en",
        "According to Reuters, the dam called Vado is “the driest in years” and nobody knows why.",
        "the dam called Vado",
        "Reuters",
    ),
    (
        "es",
        "El Instituto Nacional del Agua habló ayer. “El río está seco”, informó el Instituto.",
        "El río está seco",
        "Instituto Nacional del Agua",
    ),
    ("es", "“No habrá agua hasta junio”, advirtió ayer la alcaldesa Ana Ruiz.", "No habrá agua", "Ana Ruiz"),
    ("es", "La alcaldesa Ana Ruiz llegó tarde. Dijo que el río está seco.", "el río está seco", "Ana Ruiz"),
    ("en", "And from Mayor Dana Hale:\n\n“The plan is sound and cheap.”", "The plan is sound", "Dana Hale"),
    ("en", "“The plan is too dear for us.” —Commissioner Luis Mora", "The plan is too dear", "Luis Mora"),
    ("en", "“We came to help.\n\n“We stayed for years,” Mayor Dana Hale said.", "We came to help", "Dana Hale"),
    ("en", "Dana Hale spoke in Laredo. “We will stay,” she said.", "We will stay", "Dana Hale"),
    (
        "en",
        "Sister Norma Cole, who runs the shelter, said it was full. “We need beds,” she said.",
        "We need beds",
        "Norma Cole",
    ),
    (
        "es",
        "La alcaldesa Ana Ruiz llegó tarde. No obstante, adelantó que el río está seco.",
        "el río está seco",
        "Ana Ruiz",
    ),
    ("es", "“El río está seco”, ha informado la alcaldesa Ana Ruiz.", "El río está seco", "Ana Ruiz"),
    (
        "es",
        "Ana Ruiz, que compareció junto al jefe de los Verdes, Luis Mora, reconoció que el río está seco.",
        "el río está seco",
        "Ana Ruiz",
    ),
    (
        "es",
        "El director de zoo de Krefeld, Luis Mora, precisó que murieron tres osos.",
        "murieron tres osos",
        "Luis Mora",
    ),
    (
        "en",
        "Robert Cole arrived early. But Sen. Rand Hale, R-Ky., expressed doubts. “We will stay,” he said.",
        "We will stay",
        "Rand Hale",
    ),
    (
        "es",
        "Ana Ruiz recordó a los mineros “que trabajan de noche”, ya que la Iglesia celebra hoy su fiesta.",
        "que trabajan de noche",
        "Ana Ruiz",
    ),
    (
        "es",
        "Ana Ruiz huyó a un país al que, según Reuters, ya se dirige “por una ruta segura”.",
        "por una ruta segura",
        "Reuters",
    ),
    ("en", "“Already did that,” Trump Jr. replied. The president was away.", "Already did that", "Trump Jr."),
    ("en", "Mayor Dana Hale, head of the valley, tweeted that the river was dry.", "the river was dry", "Dana Hale"),
    ("en", "Mayor Dana Hale was quick to answer: “We will stay here.”", "We will stay here", "Dana Hale"),
)

SILENT: tuple[tuple[Language, str, str], ...] = (
    ("es", "El río está seco, explicaron fuentes de la alcaldía. Luis Mora calló.", "El río está seco"),
    ("es", "Luis Mora fue a Laredo con Ana Ruiz. Se considera que el río está seco.", "el río está seco"),
    ("es", "La madre de Luis Mora llegó. Su madre señaló que el río está seco.", "el río está seco"),
    ("en", "Mexico answered on Monday. He said that the river was dry.", "the river was dry"),
    ("en", "Laredo took in Dana Hale, who’s believed to be in a kind of “purgatory” at sea.", "purgatory"),
    ("en", "James Poe met Robert Cole, who left early. The governor said that the river was dry.", "the river was dry"),
    ("en", "Robert Cole spoke. Some were late, Tanilov added. “We will stay,” he said.", "We will stay"),
    ("en", "Robert Cole and James Poe were students. “We will stay,” he said.", "We will stay"),
    (
        "en",
        "Mayor Dana Hale (D) and Senator Robert Cole (D) said the river was dry in a statement.",
        "the river was dry",
    ),
    ("en", "Robert Cole was described as “a danger to the whole valley” by neighbors.", "a danger to the whole valley"),
    (
        "es",
        "Un funcionario del gobierno del presidente de Chile, Luis Mora, dijo que el río está seco.",
        "el río está seco",
    ),
    ("es", "Luis Mora fue presentado como “el hombre más rico del valle”.", "el hombre más rico"),
    ("es", "Según fuentes militares citadas por Reuters, el río está seco desde marzo.", "el río está seco"),
    (
        "en",
        "The water board, in a statement, called the dam a “danger to the valley” and a “waste,” according to Reuters.",
        "danger to the valley",
    ),
    ("en", "The river is dry since March, according to a draft report obtained by Reuters.", "The river is dry"),
    (
        "en",
        "In the government of Robert Cole, newspapers dubbed her “the dry lady of the valley” for years.",
        "dry lady",
    ),
    ("en", "The Ministry of Health and the Bank of Canada said that the river was dry.", "the river was dry"),
    ("es", "Ana Ruiz vio una misa en la que pidió Luis Mora que el río volviera.", "pidió Luis Mora"),
    (
        "en",
        "James Poe was mayor of Laredo.\n\nAna Mora/AP Robert Cole is seen at a well.\n\n“We will stay,” he said.",
        "We will stay",
    ),
    ("en", "A photo gallery about Robert Cole says that the river was dry.", "the river was dry"),
    ("en", "A release from Robert Cole’s office noted that the river was dry.", "the river was dry"),
    ("en", "Hale spoke. James Poe was angry, as he called on James Poe to “stop the work”.", "stop the work"),
    ("en", "According to people briefed on White House meetings, the river is dry since March.", "the river is dry"),
    ("en", "Does Dana Hale believe that the river was dry? Nobody asked.", "the river was dry"),
    ("en", "Dana Hale and Robert Cole said that the river was dry.", "the river was dry"),
    ("es", "El director de la escuela “Rosa Galván” informó que el río está seco.", "el río está seco"),
)

NOT_SAID: tuple[tuple[Language, str, str], ...] = (
    ("es", "Por su parte, la senadora Ana Ruiz dijo: “Falta dinero para la obra”.", "Por su parte"),
    ("es", "Vino el “profe” Luis Mora y dijo que el río está seco.", "profe"),
    ("en", "Dana Hale declined to say whether the river was dry.", "whether the river was dry"),
    ("en", "Dana Hale would not confirm or deny that the river was dry.", "the river was dry"),
    ("en", "Responding to claims that the river was dry, Dana Hale left.", "the river was dry"),
    ("en", "Dana Hale wrote a memoir, “The Long Dry Years.”", "The Long Dry Years"),
    ("en", "Laredo: Flood closes two bridges\n\nThe river rose.", "Flood closes two bridges"),
    ("es", "Ana Ruiz, autora del libro “El jinete del río seco”, dijo que no llueve.", "El jinete del río seco"),
    ("en", "Dana Hale earned the nickname “Queen of Sand.”", "Queen of Sand"),
    ("es", "La alcaldesa Ana Ruiz habría admitido que el río está seco.", "el río está seco"),
    ("es", "Ana Ruiz pidió perdón por reprender a una mujer de Laredo.", "por reprender a una mujer de Laredo"),
    ("es", "Luis Mora no quiso precisar si el río está seco.", "el río está seco"),
    ("es", "Durango: Un globo provoca un incendio\n\nNadie murió.", "Un globo provoca un incendio"),
    ("en", "Mexico agreed to a program known as “Wait at Home.”", "Wait at Home"),
    ("en", "Dana Hale proposed this preposterous “solution” to the drought.", "solution"),
    ("es", "La alcaldesa Ana Ruiz exigió el pago de “reparaciones” a la presa.", "reparaciones"),
)


def read(language: Language, text: str) -> AnnotatedArticle:
    [annotated] = ANNOTATOR.annotate([an_article("", text, language)])
    return annotated


@pytest.mark.parametrize(("language", "text", "words", "speaker"), NAMED)
def test_a_speaker_the_text_tells_is_named(language: Language, text: str, words: str, speaker: str) -> None:
    annotated = read(language, text)
    [found] = [one for one in annotated.quotations if words in one.content.of(annotated.article.text)]
    assert found.speaker == speaker


ASIDE: tuple[tuple[Language, str, str], ...] = (
    (
        "en",
        "The paper heard it from Fran Cole, a former adviser to President Luis Mora, who says that the river is dry.",
        "river is dry",
    ),
    (
        "en",
        "Ana Ruiz is governor. The river ran dry on Friday, according to Ruiz's office and other authorities.",
        "ran dry",
    ),
    ("en", "Kevin Hale died. His father, Joe Hale, came. “He was brave,” the elder Hale said.", "He was brave"),
    ("en", "The latest count of how many people were hurt, Ana Ruiz says, is 40.", "latest count"),
    ("en", "Rivers ran dry in May, according to two House employees.", "ran dry"),
    (
        "en",
        "The mayor of Laredo, Luis Mora, left.\n\nAna Ruiz on Luis Mora: “He never saw it here.”",
        "He never saw it",
    ),
    ("en", "Old words ring in my ears: “We have no money for rivers.” — Ana Ruiz (@ruiz) May 18, 2018", "no money"),
    (
        "en",
        "The river is dry, Ana Ruiz wrote.\n\nHis lawyers, Luis Mora and Tom Hale, issued a statement.\n\n"
        "“We are glad that the river is wet again.”",
        "wet again",
    ),
    ("es", "Ana Ruiz llegó. Luis Mora pensó que era tarde y se fue a su casa, contó.", "era tarde"),
    ("en", "Ana Ruiz spoke. She was reiterating, as told by farmer Luis Mora: “The river ran dry.”", "ran dry"),
    ("en", "A long drought could be due in four years, says The Ruritania UK.", "long drought"),
    ("es", "El alcalde Luis Mora irritó a los vecinos que han dicho que Luis Mora cierra la presa.", "cierra la presa"),
    ("es", "El río está seco, dijo Abelina “Nina” Cortázar mientras limpiaba la entrada.", "río está seco"),
    ("en", "The news came from a reader of The Ruritania Post, who said that the river ran dry.", "ran dry"),
    ("en", "The report cites a letter to Mayor Ana Ruiz that claimed the river was dry.", "river was dry"),
)


@pytest.mark.parametrize(("language", "text", "words"), ASIDE)
def test_who_only_stands_aside_is_not_named(language: Language, text: str, words: str) -> None:
    annotated = read(language, text)
    assert all(not one.speaker for one in annotated.quotations if words in one.content.of(annotated.article.text)), (
        annotated.quotations
    )


WHOLE: tuple[tuple[Language, str, str, str], ...] = (
    (
        "en",
        "Ana Ruiz said that she met Luis Mora at the airport and Mora made the call after the meeting.",
        "she met Luis Mora at the airport and Mora made the call after the meeting",
        "Ana Ruiz",
    ),
    (
        "en",
        "Ana Ruiz announced the deadline for poor farmers to sign up will move to next March.",
        "the deadline for poor farmers to sign up will move to next March",
        "Ana Ruiz",
    ),
    (
        "en",
        "That warning comes in the form of a letter, said Ana Ruiz, the mayor.",
        "That warning comes in the form of a letter",
        "Ana Ruiz",
    ),
    ("en", "Twelve farms burned, according to Ana Ruiz, while others stayed wet.", "Twelve farms burned", "Ana Ruiz"),
    (
        "en",
        "According to Ana Ruiz, Luis Mora, the mayor of Laredo, closed the dam on Friday.",
        "Luis Mora, the mayor of Laredo, closed the dam on Friday",
        "Ana Ruiz",
    ),
    (
        "en",
        "Ana Ruiz said the dam would hold, an extension of the message she has told for years.",
        "the dam would hold",
        "Ana Ruiz",
    ),
    (
        "en",
        "Secretary of State Ana Ruiz spoke. Tom Hale, the justice secretary of Laredo, came. "
        "“The river is dry this year,” the justice secretary said.",
        "The river is dry this year,",
        "Tom Hale",
    ),
    (
        "en",
        "Ana Ruiz said the dam would hold for years, though she did not say why.",
        "the dam would hold for years",
        "Ana Ruiz",
    ),
    (
        "es",
        "Ana Ruiz dijo que la presa está seca desde marzo, aunque no ofreció mayores detalles.",
        "la presa está seca desde marzo",
        "Ana Ruiz",
    ),
    (
        "es",
        "La presa abrirá en mayo y, según Ana Ruiz, el río llevará agua en junio.",
        "el río llevará agua en junio",
        "Ana Ruiz",
    ),
    (
        "es",
        "Ana Ruiz dijo que el río está seco, tal como apuntaron ayer los jefes de la obra.",
        "el río está seco",
        "Ana Ruiz",
    ),
    (
        "es",
        "Ana Ruiz aseguró que el río está seco desde marzo, esto durante la inauguración de la feria.",
        "el río está seco desde marzo",
        "Ana Ruiz",
    ),
    (
        "es",
        "Cierra la presa\n\nMéxico, 18 Feb (Notimex).- El río está seco desde marzo, afirmó la alcaldesa Ana Ruiz.",
        "El río está seco desde marzo",
        "Ana Ruiz",
    ),
)


@pytest.mark.parametrize(("language", "text", "content", "speaker"), WHOLE)
def test_all_that_was_said_is_shown_and_nothing_of_the_newsroom(
    language: Language, text: str, content: str, speaker: str
) -> None:
    annotated = read(language, text)
    assert (content, speaker) in [(one.content.of(annotated.article.text), one.speaker) for one in annotated.quotations]


NEITHER: tuple[tuple[Language, str], ...] = (
    ("en", "During her years in office, Ana Ruiz emphasized thrift, hard work, and the rights of farmers."),
    ("en", "The river (according to Ana Ruiz) ran dry and nobody knows why."),
    ("en", "It is a river which, according to Ana Ruiz, ran dry last year."),
    ("en", "Sore Loser: Ana Ruiz Ends Her Race For Mayor\n\nAna Ruiz lost the race."),
    ("en", "Ana Ruiz told a story of a farmer, a tale clearly written to please the crowd in Laredo."),
)


@pytest.mark.parametrize(("language", "text"), NEITHER)
def test_half_a_clause_is_no_utterance(language: Language, text: str) -> None:
    assert not read(language, text).quotations


@pytest.mark.parametrize(("language", "text", "words"), SILENT)
def test_where_several_or_none_can_be_meant_nobody_is_named(language: Language, text: str, words: str) -> None:
    annotated = read(language, text)
    assert all(not one.speaker for one in annotated.quotations if words in one.content.of(annotated.article.text)), (
        annotated.quotations
    )


@pytest.mark.parametrize(("language", "text", "words"), NOT_SAID)
def test_openings_nicknames_and_titles_are_no_utterances(language: Language, text: str, words: str) -> None:
    annotated = read(language, text)
    assert not [one for one in annotated.quotations if one.content.of(annotated.article.text).strip(".,") == words]


NOT_CLAIMED: tuple[tuple[Language, str, str], ...] = (
    ("en", "Mayor Dana Hale denied that the river was dry.", "denied that the river was dry"),
    ("en", "Mayor Dana Hale rejected claims that the river was dry.", "rejected claims that the river was dry"),
    ("en", "Mayor Dana Hale dismissed the “dry river” reports.", "dismissed the “dry river"),
    ("en", "Mayor Dana Hale asked whether the river was dry.", "whether the river was dry"),
    (
        "en",
        "Mayor Dana Hale raised the question and suggested the possibility that rain fell.",
        "the possibility that rain fell",
    ),
    ("es", "La alcaldesa Ana Ruiz negó que el río esté seco.", "negó que el río esté seco"),
    ("es", "La alcaldesa Ana Ruiz rechazó que el río esté seco.", "rechazó que el río esté seco"),
    (
        "es",
        "La alcaldesa Ana Ruiz desmintió la versión de que el río está seco.",
        "desmintió la versión de que el río está seco",
    ),
    ("es", "La alcaldesa Ana Ruiz preguntó si el río está seco.", "si el río está seco"),
)


@pytest.mark.parametrize(("language", "text", "content"), NOT_CLAIMED)
def test_what_is_denied_asked_or_possible_is_shown_with_the_words_that_say_so(
    language: Language, text: str, content: str
) -> None:
    annotated = read(language, text)
    assert [one.content.of(annotated.article.text) for one in annotated.quotations] == [content]
