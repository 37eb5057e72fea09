"""What several folders of tests look at: this repository's own site, built once by each process that tests."""

import os

import pytest

from built_site import PROJECT, BuiltSite, build

# A sample is a site of its own, and no part of this repository: git must not find a history for it.
os.environ["GIT_CEILING_DIRECTORIES"] = str(PROJECT / "tests" / "samples")


@pytest.fixture(scope="session")
def sample_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The sample site as of the tests' moment. Nothing may be written into it."""
    folder = tmp_path_factory.mktemp("sample") / "site"
    outcome = build(PROJECT, folder)
    assert outcome.code == 0, outcome.said
    return BuiltSite(folder)
