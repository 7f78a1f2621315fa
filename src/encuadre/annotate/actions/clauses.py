"""Verbs with their doers and those they are done to: active, passive, and the Spanish `se` passive."""

from __future__ import annotations

import re
from dataclasses import replace

from encuadre.annotate.actions.lists import Lists
from encuadre.annotate.actions.tree import Tree
from encuadre.model import Action, ActionForm, Participant, Span
from encuadre.text.folding import fold_in_place

LONGEST_CHAIN = 6
"""Verbs followed from one to the next in search of a subject they share (`came, saw and seized`)."""

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_SHARES_SUBJECT = frozenset({"conj", "xcomp"})
_RELATIVE = frozenset({"relcl", "acl"})
_NEGATIONS = frozenset({"not", "n't", "n’t", "never", "no", "nunca", "jamás"})
_PARTICIPLE = re.compile(r"(?:ad|id|t|st|ch)[oa]s?\Z")
"""Spanish participles: `detenido`, `muerto`, `puesto`, `dicho`."""

_GERUND = re.compile(r"ing\Z|ndo\Z")
_THINGS = frozenset({"NOUN", "PROPN", "PRON"})


class Clauses:
    """Reads the act of one verb at a time."""

    def __init__(self, tree: Tree, words: Lists) -> None:
        """Keep what is looked at."""
        self._tree = tree
        self._words = words
        self._is_spanish = words.language == "es"

    def action(self, verb: int) -> Action | None:
        """Return the act a verb tells, done or denied; `None` if it tells none, or is a mere adjective."""
        action = self._told_by(verb)
        return replace(action, is_denied=True) if action is not None and self._is_denied(verb) else action

    def _told_by(self, verb: int) -> Action | None:
        parse, words = self._tree.parse, self._words
        is_adjective = parse.tags[verb] == "ADJ"
        if is_adjective and not (self._is_spanish and _PARTICIPLE.search(self._tree.words[verb])):
            return None
        lemma = parse.lemmas[verb].lower()
        if lemma in words.own.states:
            return None
        if lemma in words.own.undergoing:
            return self._undergone(verb, lemma)
        if self._is_passive(verb):
            return self._passive(verb, lemma)
        if is_adjective:
            return self._reduced(verb, self._words.infinitive(lemma), needs_doer=True)
        if parse.deps[verb] in {"acl", "amod"} and self._is_participle(verb) and self._own_subject(verb) is None:
            return self._reduced(verb, lemma, needs_doer=False)
        if self._is_spanish and self._is_se(verb, lemma):
            return self._se(verb, lemma)
        return self._active(verb, lemma)

    def _is_denied(self, verb: int) -> bool:
        tree = self._tree
        return any(child < verb and tree.words[child] in _NEGATIONS for child in tree.children[verb])

    def _is_passive(self, verb: int) -> bool:
        tree, parse = self._tree, self._tree.parse
        for child in tree.children[verb]:
            if parse.deps[child] in {"auxpass", "nsubjpass"}:
                return True
            is_spanish_be = self._is_spanish and child < verb and parse.deps[child] in {"aux", "cop"}
            if (
                is_spanish_be
                and parse.lemmas[child].lower() in self._words.own.be
                and _PARTICIPLE.search(tree.words[verb])
            ):
                return parse.tags[verb] == "VERB" or bool(self._doers(verb))
        return False

    def _is_participle(self, verb: int) -> bool:
        word = self._tree.words[verb]
        if self._is_spanish:
            return bool(_PARTICIPLE.search(word))
        is_infinitive = any(self._tree.words[child] == "to" for child in self._tree.children[verb] if child < verb)
        return not word.endswith("ing") and not is_infinitive

    def _is_se(self, verb: int, lemma: str) -> bool:
        """Tell whether a verb stands with a `se` that is neither its own nor its living subject's."""
        tree = self._tree
        if not any(child < verb and tree.words[child] in self._words.own.reflexive for child in tree.children[verb]):
            return False
        if lemma.removesuffix("se") in self._words.own.pronominal:
            return False
        subject = self._own_subject(verb)
        if subject is None or subject > verb:
            return True
        return not self._is_living(self._antecedent(subject, verb))

    def _is_living(self, token: int) -> bool:
        """Tell whether a subject before the verb can act on itself: a name, a pronoun, a noun for people."""
        if self._tree.parse.tags[token] in {"PROPN", "PRON"}:
            return True
        return fold_in_place(self._tree.words[token]) in self._words.people

    def _antecedent(self, token: int, verb: int) -> int:
        """Return the noun a relative pronoun stands for; every other token stands for itself."""
        parse = self._tree.parse
        is_relative = self._tree.words[token] in self._words.own.relatives and parse.deps[verb] in _RELATIVE
        return parse.heads[verb] if is_relative else token

    def _own_subject(self, verb: int) -> int | None:
        """Return the subject that hangs on the verb, if one does."""
        deps = self._tree.parse.deps
        return next((child for child in self._tree.children[verb] if deps[child] in _SUBJECTS), None)

    def _subject(self, verb: int) -> int | None:
        """Return who a verb is said of: its own subject, the antecedent of a relative, or one it shares."""
        tree, parse = self._tree, self._tree.parse
        token = verb
        for _ in range(LONGEST_CHAIN):
            own = self._own_subject(token)
            if own is not None:
                return self._antecedent_of_joined(token) if tree.words[own] in self._words.own.relatives else own
            dep = parse.deps[token]
            made = self._made_to(token)
            if made is not None:
                return made
            if dep == "acl" and _GERUND.search(tree.words[token]):
                return parse.heads[token]
            shares = dep in _SHARES_SUBJECT or (dep == "advcl" and _GERUND.search(tree.words[token]))
            if not shares or parse.heads[token] == token or self._is_passive(parse.heads[token]):
                return None
            token = parse.heads[token]
        return None

    def _antecedent_of_joined(self, verb: int) -> int | None:
        """Return the noun of a relative clause, also for one joined to it: `la mujer que subió y que colgó`."""
        parse = self._tree.parse
        for _ in range(LONGEST_CHAIN):
            if parse.deps[verb] != "conj":
                break
            verb = parse.heads[verb]
        return parse.heads[verb] if parse.deps[verb] in _RELATIVE else None

    def _made_to(self, verb: int) -> int | None:
        """Return whom the verb before makes act: `obligó al gobierno a explicar`."""
        tree, parse = self._tree, self._tree.parse
        head = parse.heads[verb]
        if not self._is_spanish or parse.deps[verb] not in {"xcomp", "ccomp", "advcl"} or head >= verb:
            return None
        between = (child for child in tree.children[head] if head < child < verb and parse.deps[child] == "obj")
        return next((child for child in between if tree.case_of(child) in {"a", "al"}), None)

    def _objects(self, verb: int) -> tuple[Participant, ...]:
        """Return what the act is done to: the direct object, or the one it is aimed at."""
        tree, parse, words = self._tree, self._tree.parse, self._words
        targets: list[int] = []
        persons: list[int] = []
        for child in tree.children[verb]:
            dep = parse.deps[child]
            if dep == "dobj":
                return tree.participants(self._antecedent(child, verb))
            if dep == "prep" and tree.words[child] in words.own.target:
                targets += [own for own in tree.children[child] if parse.deps[own] == "pobj"]
            elif dep in {"obj", "obl", "iobj", "nmod"} and parse.tags[child] in _THINGS:
                case = tree.case_of(child)
                if dep == "obj" and not case and tree.words[child] not in words.own.reflexive:
                    return tree.participants(self._antecedent(child, verb))
                if dep == "obj" and case in {"a", "al"}:
                    persons.append(child)
                elif case in words.own.target:
                    targets.append(child)
        return next((tree.participants(child) for child in persons + targets), ()) or self._relative_object(verb)

    def _relative_object(self, verb: int) -> tuple[Participant, ...]:
        """Return the antecedent of `the men whom agents shot`: a relative clause whose object is not told."""
        parse = self._tree.parse
        own = self._own_subject(verb)
        if parse.deps[verb] != "relcl" or own is None or self._tree.words[own] in self._words.own.relatives:
            return ()
        return self._tree.participants(parse.heads[verb])

    def _doers(self, verb: int) -> tuple[Participant, ...]:
        """Return who a passive names as doer, not why, when or how."""
        tree, parse, words = self._tree, self._tree.parse, self._words
        for child in tree.children[verb]:
            heads = [child]
            if parse.deps[child] in {"agent", "prep"} and tree.words[child] in words.own.doer:
                heads = [own for own in tree.children[child] if parse.deps[own] == "pobj"]
            elif child < verb or parse.tags[child] not in _THINGS or tree.case_of(child) not in words.own.doer:
                continue
            for head in heads:
                doers = self._doer(head)
                if doers:
                    return doers
        return ()

    def _doer(self, head: int) -> tuple[Participant, ...]:
        tree = self._tree
        if tree.words[head] == "parte":  # `por parte de la Marina`
            inside = [child for child in tree.children[head] if tree.parse.tags[child] in _THINGS]
            return tree.participants(inside[0]) if inside else ()
        return self._words.doers(tree.participants(head))

    def _passive(self, verb: int, lemma: str) -> Action:
        subject = self._subject(verb)
        patients = self._tree.participants(subject) if subject is not None else ()
        return self._told(verb, lemma, ActionForm.PASSIVE, self._doers(verb), patients)

    def _reduced(self, verb: int, lemma: str, *, needs_doer: bool) -> Action | None:
        """Read `migrants detained by agents`, where the noun before the participle is the one acted on."""
        head = self._tree.parse.heads[verb]
        doers = self._doers(verb)
        if head >= verb or self._tree.parse.tags[head] not in _THINGS or (needs_doer and not doers):
            return None
        return self._told(verb, lemma, ActionForm.PASSIVE, doers, self._tree.participants(head))

    def _se(self, verb: int, lemma: str) -> Action | None:
        own = self._own_subject(verb)
        patients = self._objects(verb)
        if own is not None:
            patients = self._tree.participants(self._antecedent(own, verb))
        return Action(self._span(verb), lemma, ActionForm.SE, (), patients) if patients else None

    def _active(self, verb: int, lemma: str) -> Action | None:
        subject = self._subject(verb)
        doers = self._tree.participants(subject) if subject is not None else ()
        objects = self._objects(verb)
        if not doers and not objects:
            return None
        return Action(self._span(verb), lemma, ActionForm.ACTIVE, doers, objects)

    def _undergone(self, verb: int, lemma: str) -> Action | None:
        """Read `three migrants drowned`: the subject is the one something happens to."""
        subject = self._subject(verb)
        if subject is None and self._tree.parse.deps[verb] == "acl":
            subject = self._tree.parse.heads[verb]
        patients = self._tree.participants(subject) if subject is not None else ()
        return Action(self._span(verb), lemma, ActionForm.ACTIVE, (), patients) if patients else None

    def _told(
        self,
        verb: int,
        lemma: str,
        form: ActionForm,
        doers: tuple[Participant, ...],
        patients: tuple[Participant, ...],
    ) -> Action:
        return Action(self._span(verb), lemma, form if doers else ActionForm.AGENTLESS, doers, patients)

    def _span(self, token: int) -> Span:
        return Span(self._tree.parse.starts[token], self._tree.parse.ends[token])
