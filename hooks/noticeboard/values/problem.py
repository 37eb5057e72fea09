"""The one error of this room: a text that cannot be read as the value it should be."""


class BadValue(ValueError):
    """A text was refused. `code` says why, `params` hold what the message needs (the text as written, mostly).

    The codes: date-impossible, date-unreadable, date-yearless, time-unreadable, time-ambiguous, number-unreadable,
    period-unreadable, duration-unreadable (each with `value`), hours-reversed (`value`), period-reversed (`start`,
    `end`, both ISO dates). The words for them are UI strings and live in `locales/`.
    """

    def __init__(self, code: str, **params: str) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        """For a traceback only; what an officer reads is made from code and params."""
        return f"{self.code}: " + ", ".join(f"{key}={value!r}" for key, value in self.params.items())
