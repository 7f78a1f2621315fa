"""Acts told by a noun: `the killing of a rancher by soldiers`, `el despliegue de tropas`."""

from __future__ import annotations

from encuadre.annotate.actions.lists import Lists
from encuadre.annotate.actions.tree import Tree
from encuadre.model import Action, ActionForm, Participant, Span

_OF = frozenset({"of", "de", "del"})


class Nouns:
    """Reads the act of one noun at a time."""

    def __init__(self, tree: Tree, words: Lists) -> None:
        """Keep what is looked at."""
        self._tree = tree
        self._words = words

    def action(self, noun: int) -> Action | None:
        """Return the act a listed noun tells; `None` for other nouns, and without any complement (`an attack`)."""
        word = self._tree.words[noun]
        verb = self._words.of_patient.get(word)
        is_of_patient = verb is not None
        if verb is None:
            verb = self._words.of_doer.get(word)
        if verb is None:
            return None
        of, doers, targets = self._complements(noun)
        if not (of or doers or targets):
            return None
        patients = of or targets if is_of_patient else targets
        if not is_of_patient:
            doers = doers or of
        elif not of and doers and self._words.language == "en" and self._is_possessor(noun):
            doers, patients = (), doers  # `the mayor's killing`: the one who is killed
        span = Span(self._tree.parse.starts[noun], self._tree.parse.ends[noun])
        return Action(span, verb, ActionForm.NOMINAL, doers, patients)

    def _complements(
        self, noun: int
    ) -> tuple[tuple[Participant, ...], tuple[Participant, ...], tuple[Participant, ...]]:
        """Return who stands behind `of`, who is named as doer or possessor, and whom the act is aimed at."""
        tree, parse, words = self._tree, self._tree.parse, self._words
        of: tuple[Participant, ...] = ()
        doers: tuple[Participant, ...] = ()
        possessor: tuple[Participant, ...] = ()
        targets: tuple[Participant, ...] = ()
        for child in tree.children[noun]:
            dep = parse.deps[child]
            if dep == "poss":
                possessor = tree.participants(child)
                continue
            if child < noun:
                continue
            if dep in {"prep", "agent"}:
                case, heads = tree.words[child], [own for own in tree.children[child] if parse.deps[own] == "pobj"]
            else:
                case, heads = tree.case_of(child), [child]
            for head in heads:
                if case in _OF:
                    of = of or tree.participants(head)
                    doers = doers or self._behind(head)
                elif case in words.own.doer:
                    doers = doers or self._named(head)
                elif case in words.own.noun_target:
                    targets = targets or tree.participants(head)
        return of, doers or possessor, targets

    def _behind(self, patient: int) -> tuple[Participant, ...]:
        """Look for the doer under the one acted on, where the parsers like to hang it."""
        tree, words = self._tree, self._words
        for child in tree.children[patient]:
            if child < patient:
                continue
            if tree.words[child] in words.own.doer:
                for own in tree.children[child]:
                    if tree.parse.deps[own] == "pobj":
                        return self._named(own)
            elif tree.case_of(child) in words.own.doer:
                return self._named(child)
        return ()

    def _named(self, head: int) -> tuple[Participant, ...]:
        return self._words.doers(self._tree.participants(head))

    def _is_possessor(self, noun: int) -> bool:
        tree = self._tree
        has_possessor = any(tree.parse.deps[child] == "poss" for child in tree.children[noun])
        return has_possessor and not any(tree.words[child] in self._words.own.doer for child in tree.children[noun])
