import unittest

from comparison import judgement
from tests.samples import result


class JudgementTest(unittest.TestCase):
    def test_noise_is_all_that_any_run_found_at_the_correct_server(self):
        runs = [result("correct", "a"), result("correct", "b", attempt=2), result("correct", attempt=3)]

        self.assertEqual({"a", "b"}, judgement.noise(runs))

    def test_a_server_is_noticed_by_what_is_not_noise(self):
        self.assertEqual(["c"], judgement.beyond(frozenset("ab"), result("broken", "b", "c")))

    def test_noise_alone_notices_nothing(self):
        self.assertEqual([], judgement.beyond(frozenset("ab"), result("broken", "a", "b")))

    def test_what_a_tool_no_longer_says_notices_nothing(self):
        self.assertEqual([], judgement.beyond(frozenset("ab"), result("broken")))


if __name__ == "__main__":
    unittest.main()
