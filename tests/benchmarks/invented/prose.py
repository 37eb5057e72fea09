"""Sentences, names and article bodies, composed from the phrase lists by a seeded generator."""

from random import Random

from invented import names, phrases

LIST_ITEMS = 3


def person(rng: Random) -> str:
    """An invented name, without a blank inside."""
    return rng.choice(names.SURNAMES) + rng.choice(names.GIVEN_NAMES)


def people(rng: Random, most: int) -> list[str]:
    """One to `most` invented names, each once."""
    return list(dict.fromkeys(person(rng) for _ in range(rng.randint(1, most))))


class Writer:
    """Writes about one group and two units; no sentence pattern is used again before all have been used."""

    def __init__(self, rng: Random, group: str, unit: str, other: str) -> None:
        self._rng = rng
        self._names = {"group": group, "unit": unit, "other": other}
        self._patterns: list[str] = []

    def sentence(self) -> str:
        """One sentence, its slots filled."""
        if not self._patterns:
            self._patterns = self._rng.sample(phrases.SENTENCES, len(phrases.SENTENCES))
        issue, issue2 = self._rng.sample(phrases.ISSUES, 2)
        measure, measure2 = self._rng.sample(phrases.MEASURES, 2)
        result, result2 = self._rng.sample(phrases.RESULTS, 2)
        choose = self._rng.choice
        return self._patterns.pop().format(
            **self._names,
            time=choose(phrases.TIMES),
            place=choose(phrases.PLACES),
            people=choose(phrases.PEOPLE),
            way=choose(phrases.WAYS),
            aim=choose(phrases.AIMS),
            issue=issue,
            issue2=issue2,
            measure=measure,
            measure2=measure2,
            result=result,
            result2=result2,
        )

    def paragraph(self, least: int) -> str:
        """Sentences, at least `least` characters of them."""
        text = ""
        while len(text) < least:
            text += self.sentence()
        return text

    def article(self, length: int) -> str:
        """A Markdown body of about `length` characters: a lead, three sections, a list and a quotation."""
        rng = self._rng
        blocks = [self.paragraph(90)]
        for number, heading in enumerate(rng.sample(phrases.HEADINGS, 3), 1):
            blocks.append(f"## {heading}")
            if number == 2:
                issues = rng.sample(phrases.ISSUES, LIST_ITEMS)
                measures = rng.sample(phrases.MEASURES, LIST_ITEMS)
                items = (f"- **{issue}**：{measure}" for issue, measure in zip(issues, measures, strict=True))
                blocks.append("；\n".join(items) + "。")
            if number == 3:
                blocks.append(f"> {rng.choice(phrases.QUOTES)}")
            share = length * number // 3
            while (missing := share - sum(map(len, blocks))) > 0:
                blocks.append(self.paragraph(min(missing, 150)))
        return "\n\n".join(blocks) + "\n"
