"""Questions on a terminal, by questionary: what is typed is completed and validated at once."""

from collections.abc import Sequence

import questionary
from prompt_toolkit.completion import Completer, FuzzyWordCompleter
from prompt_toolkit.document import Document
from prompt_toolkit.validation import ValidationError, Validator

from noticeboard.asking.asker import Fault, Prompt
from noticeboard.bilingual import Text
from noticeboard.commands.console import say

_KEYS = Text("（↑↓ 选择，回车确定）", "(↑↓ to move, Enter to choose)")
_TICKS = Text("（空格勾选，回车继续）", "(blank ticks, Enter goes on)")
_AGAIN = "↺"


class _Checked(Validator):
    def __init__(self, fault: Fault) -> None:
        self._fault = fault

    def validate(self, document: Document) -> None:
        if said := self._fault(document.text):
            raise ValidationError(message=said, cursor_position=len(document.text))


class Terminal:
    """The asker of `asking` for a person. A question that is broken off raises KeyboardInterrupt."""

    def __init__(self, language: str) -> None:
        self._language = language

    def line(self, prompt: Prompt, default: str, fault: Fault, words: Sequence[str]) -> str:
        question = questionary.text(
            _message(prompt),
            default=default,
            validate=_Checked(fault),
            completer=_completer(words),
            complete_while_typing=bool(words),
        )
        return str(question.unsafe_ask())

    def choose(self, prompt: Prompt, options: Sequence[tuple[str, str]], default: str) -> str:
        choices = [questionary.Choice(label, value=key) for key, label in options]
        chosen = next((choice for choice in choices if choice.value == default), None)
        instruction = _KEYS.said_in(self._language)
        return str(questionary.select(_message(prompt), choices, default=chosen, instruction=instruction).unsafe_ask())

    def tick(self, prompt: Prompt, options: Sequence[tuple[str, str]], default: Sequence[str]) -> Sequence[str]:
        choices = [questionary.Choice(label, value=key, checked=key in default) for key, label in options]
        instruction = _TICKS.said_in(self._language)
        return list(questionary.checkbox(_message(prompt), choices, instruction=instruction).unsafe_ask())

    def confirm(self, prompt: Prompt, default: bool) -> bool:
        return bool(questionary.confirm(_message(prompt), default=default).unsafe_ask())

    def tell(self, text: str) -> None:
        say(f"{_AGAIN} {text}")


def _message(prompt: Prompt) -> str:
    around = f"{prompt.around} › " if prompt.around else ""
    return f"{around}{prompt.label}{f'（{prompt.meaning}）' if prompt.meaning else ''}"


def _completer(words: Sequence[str]) -> Completer | None:
    # WORD: a Chinese name is one, with its brackets and digits.
    return FuzzyWordCompleter(list(words), WORD=True) if words else None
