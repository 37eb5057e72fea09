"""Work is shared out over processes in order, and whatever fails there fails here."""

import os
import threading

import pytest

from noticeboard.forking import cores, dealt, shared_out


def test_results_come_in_the_order_of_the_shares_from_other_processes() -> None:
    mine = os.getpid()
    got = list(shared_out(lambda n: (n, os.getpid() != mine), range(20), 2))
    assert got == [(n, True) for n in range(20)]


def test_one_process_does_the_work_itself() -> None:
    assert list(shared_out(lambda n: os.getpid(), [1, 2], 1)) == [os.getpid()] * 2


def test_an_error_in_another_process_is_raised_here() -> None:
    with pytest.raises(ZeroDivisionError):
        list(shared_out(lambda n: 1 // n, [1, 0], 2))


def test_every_thing_is_dealt_once_and_shares_are_even() -> None:
    shares = dealt(list(range(11)), 3)
    assert sorted(n for share in shares for n in share) == list(range(11))
    assert max(map(len, shares)) - min(map(len, shares)) <= 1


def test_nothing_is_forked_beside_a_thread() -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert cores() == 1
    finally:
        done.set()
        thread.join()
