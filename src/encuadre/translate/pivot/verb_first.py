"""Headlines of the Mexican press that begin with their verb, with the subject put before it or a pronoun given to it.

*Deja nueve heridos ataque*, *Ignora el gobierno cómo…*, *Hallan autorizaciones…*: Portuguese and English begin with
the subject, and the neural half, which finds none, takes what follows for it or makes an imperative of the verb.
"""

from __future__ import annotations

import re

_TOLD = (
    "Aceita", "Acusa", "Afirma", "Alerta", "Anuncia", "Apoia", "Apresenta", "Aprova", "Assegura", "Aumenta", "Busca",
    "Cancela", "Celebra", "Chama", "Condena", "Confia", "Confirma", "Critica", "Cria", "Defende", "Deseja", "Denuncia",
    "Descarta", "Destaca", "Divulga", "Entrega", "Envia", "Estuda", "Evita", "Fracassa", "Exige", "Ignora", "Inaugura",
    "Inicia",
    "Insiste", "Investiga", "Lamenta", "Lança", "Nega", "Oferece", "Ordena", "Pede", "Prepara", "Promete", "Promove",
    "Propõe", "Publica", "Quer", "Reconhece", "Rejeita", "Renova", "Reporta", "Respalda", "Revela", "Solicita",
    "Suspende", "Termina",
)  # fmt: skip
"""Verbs of Mexican headlines (own reading of 300), whose subject may follow: in Portuguese, third person singular."""

_IMPERSONAL = (
    "Acham", "Encontram", "Prendem", "Capturam", "Matam", "Assassinam", "Sequestram", "Roubam", "Ferem", "Resgatam",
    "Localizam", "Identificam", "Evacuam", "Deportam", "Extraditam", "Libertam", "Preveem", "Pronosticam", "Difundem",
    "Acusam", "Confirmam", "Oferecem", "Protestam", "Denunciam", "Detêm", "Vinculam", "Realizam", "Executam", "Dão",
    "Condenam", "Sentenciam", "Filtram", "Destroem", "Queimam",
)  # fmt: skip
"""Verbs of which headlines do not say who: third person plural."""

_HEADS = (
    "advogad", "alun", "analist", "aspirant", "ativist", "autor", "autoridad", "banco", "candidat", "chefe", "cidadã",
    "cientist", "comerciant", "comissão", "congress", "conselh", "corte", "deputad", "dirigente", "diretor", "empres",
    "especialist", "estudant", "exército", "familiar", "governador", "governo", "grupo", "habitant", "juiz", "lawmaker",
    "legislador", "líder", "manifestant", "médic", "mestr", "ministér", "ministr", "morador", "official", "opositor",
    "organiza", "pais(?: de família)?", "papa", "partido", "pentágono", "polícia", "prefeit", "president", "professor",
    "prosecutor", "republican", "secretári", "senad", "sindicat", "trabalhador", "tribunal", "universidad", "usuári",
    "vizinh",
)  # fmt: skip
"""Beginnings of the words for those who act in the news; without *a* before them they are no object in Spanish."""

_NAME = r"[A-ZÀ-Ú][\w.-]+(?: (?:d[eoa]s? )?[A-ZÀ-Ú][\w.-]+)*"
_PEOPLE = rf"(?i:(?:vice-?|ex-?)?(?:{'|'.join(_HEADS)}))[a-zà-ú]*(?: [a-zà-ú]*(?:an[oa]|ense|ês|esa))?"
_ACTOR = rf"{_PEOPLE}(?: d[eoa]s? (?:{_NAME}|[a-zà-ú]+))*(?: {_NAME})?"
_GOES_ON = r"(?=[a-zà-ú]|\d|[A-ZÀ-Ú][a-zà-ú]+ d)"
_VERB_SUBJECT = re.compile(
    rf"^((?:{'|'.join(_TOLD)})m?|Pedem|Querem|Propõem) ((?:[oa]s? )?(?:{_ACTOR}|{_NAME})) {_GOES_ON}"
)
_LEFT = re.compile(
    r"^(Deixam?|Deixou|Deixaram) (\w+ (?:mort|ferid)[oa]s?(?: e \w+ (?:mort|ferid)[oa]s?)?) ([a-zà-ú].+?)(\.?)$"
)
_RESIGNS = re.compile(r"^(Renuncia|Renunciou) ([oa] .+?)(?=$|[.,;:]| (?:ao?|à|após|depois|por|em meio)\b)")
_DIES = re.compile(r"^(Morre|Morreu) ((?:de|por|em|aos) [^,]*?) ([A-ZÀ-Ú].*?)(\.?)$")
_OBJECT_NEXT = re.compile(r"\W*\w+ al? ")
_NOBODY = re.compile(rf"^([“\"]?)({'|'.join(_IMPERSONAL)}) (?!{'|'.join(_HEADS)}|milhares|centenas)")


_MEANT = {"ignora": "não sabe", "ignoram": "não sabem"}
"""Verbs whose Portuguese namesake the neural half reads in another sense."""


def subject_first(text: str, spanish: str) -> str:
    """Return `text`, Portuguese that Apertium made, with the subject before a verb that begins it.

    A subject is taken for one only where it is a name or a word for those who act in the news, and something follows
    it; where a headline names none, its verb gets *eles*, which says no more than the Spanish ending does.

    Args:
        text: The Portuguese.
        spanish: What it was made of; *a* after its first word makes an object of what follows.
    """
    for pattern, order in (
        (_LEFT, _result_last),
        (_DIES, _name_first),
        (_RESIGNS, _verb_last),
        (_VERB_SUBJECT, _verb_second),
    ):
        match = pattern.match(text)
        if match and not (pattern is _VERB_SUBJECT and _OBJECT_NEXT.match(spanish)):
            return order(match) + text[match.end() :]
    return _NOBODY.sub(lambda match: f"{match[1]}Eles {match[2].lower()} ", text)


def _verb_second(match: re.Match[str]) -> str:
    verb = match[1].lower()
    return f"{_capital(match[2])} {_MEANT.get(verb, verb)} "


def _verb_last(match: re.Match[str]) -> str:
    return f"{_capital(match[2])} {match[1].lower()}"


def _name_first(match: re.Match[str]) -> str:
    return f"{match[3]}{',' if ',' in match[3] else ''} {match[1].lower()} {match[2]}{match[4]}"


def _result_last(match: re.Match[str]) -> str:
    return f"{_capital(match[3])} {match[1].lower()} {match[2]}{match[4]}"


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
