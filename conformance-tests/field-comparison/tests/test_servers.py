import tempfile
import unittest
from pathlib import Path

from comparison import places, servers

MATRIX = """\
| broken servers | 4 |
| requirement | strength | turned by |
|---|---|---|
| CREATE-001 | documented | AnswersCreated201, EchoesTtl |
| CREATE-041 | open | AcceptsAnyLabel, EchoesTtl |
| RUN-025 | inferred | AnswersNull |
"""


class ServersTest(unittest.TestCase):
    def test_a_server_that_only_differs_where_a_ruling_is_open_breaks_nothing(self):
        self.assertEqual({"AnswersCreated201", "EchoesTtl", "AnswersNull"}, servers.breaking_a_promise(MATRIX))

    def test_the_same_seed_draws_the_same_servers_in_whatever_order_they_come(self):
        every = [f"run.Server{number}" for number in range(200)]

        self.assertEqual(servers.chosen(every, 7, 40), servers.chosen(every[::-1], 7, 40))
        self.assertNotEqual(servers.chosen(every, 7, 40), servers.chosen(every, 8, 40))

    def test_a_new_server_takes_the_place_of_one_other_at_the_most(self):
        every = [f"run.Server{number}" for number in range(200)]
        before, after = set(servers.chosen(every, 7, 40)), set(servers.chosen([*every, "New"], 7, 40))

        self.assertLessEqual(len(before - after), 1)
        self.assertEqual(40, len(after))

    def test_servers_are_named_by_what_they_do(self):
        with tempfile.TemporaryDirectory() as folder:
            room = Path(folder) / "create"
            room.mkdir()
            (room / "package-info.java").touch()
            (room / "AcceptedCreateFaults.java").write_text(
                'List.of(new Fault("AnswersCreated201", "..."), new Fault(\n  "DemandsTtl", "..."))', "utf-8"
            )

            self.assertEqual(["AnswersCreated201", "DemandsTtl"], servers.all_in(Path(folder)))

    def test_each_server_that_was_drawn_is_there(self):
        drawn = servers.drawn()

        self.assertEqual(40, len(set(drawn)))
        self.assertEqual(set(), set(drawn) - set(servers.all_in(places.BROKEN_SERVERS)))

    def test_each_server_that_was_drawn_breaks_a_promise(self):
        at_fault = servers.breaking_a_promise(places.KILL_MATRIX.read_text("utf-8"))

        self.assertEqual([], [name for name in servers.drawn() if name not in at_fault])


if __name__ == "__main__":
    unittest.main()
