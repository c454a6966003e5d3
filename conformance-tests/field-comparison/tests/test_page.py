import tempfile
import unittest
from pathlib import Path

from comparison import page
from comparison.results import Results
from tests.samples import NamedTool, result


def shown(name, *of_broken, noise=(), controls=()):
    """A tool that saw these broken servers, with this noise in each of three runs, and said these things as a control."""
    of_correct = [result("correct", *noise, attempt=attempt) for attempt in (1, 2, 3)]
    as_control = [result("correct", *said, attempt=number) for number, said in enumerate(controls, start=4)]
    return page.Shown(NamedTool(name), [*of_correct, *as_control, *of_broken])


class PageTest(unittest.TestCase):
    def test_a_server_is_marked_by_what_a_tool_said_beyond_its_noise(self):
        tool = shown("a", result("x", "noise", "new"), result("y", "noise"), noise=["noise"])

        self.assertEqual([page.NOTICED, page.MISSED], [tool.mark("x"), tool.mark("y")])
        self.assertEqual(1, tool.noticed())

    def test_a_tool_that_ended_without_a_word_has_noticed_nothing(self):
        tool = shown("a", result("x", trouble="was ended after 120 s"))

        self.assertEqual(page.BROUGHT_DOWN, tool.mark("x"))
        self.assertEqual(0, tool.noticed())

    def test_what_a_tool_says_of_the_correct_server_by_chance_is_a_false_alarm(self):
        tool = shown("a", noise=["noise"], controls=[["noise"], ["noise", "chance"], []])

        self.assertEqual(1, tool.false_alarms())

    def test_a_server_that_two_tools_noticed_was_noticed_by_none_alone(self):
        one = shown("one", result("x", "new"), result("y", "new"))
        other = shown("other", result("x", "new"), result("y"))

        self.assertEqual([1, 0], [page.alone(one, [one, other]), page.alone(other, [one, other])])

    def test_rows_have_the_figures_of_the_runs(self):
        one = shown("one", result("x", "new", seconds=4), result("y", seconds=1), noise=["noise"], controls=[[]])

        self.assertEqual(["| one | 1.2.3 | 1 | 1 | 0 of 1 | 1 · 1 · 1 | 1.0 (1.0 to 4.0) | 1.0 |"], page.totals([one]))

    def test_a_server_is_a_row_and_a_tool_a_column(self):
        one, other = shown("one", result("x", "new")), shown("other", result("x"))

        self.assertEqual(
            ["| broken server | one | other |", "|---|:-:|:-:|", "| x | ● | · |"], page.matrix([one, other], ["x"])
        )

    def test_a_page_of_half_a_comparison_is_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            with self.assertRaisesRegex(LookupError, "one has not been run against correct, attempt 1"):
                page.text([NamedTool("one")], ["x"], Results(Path(folder)))


if __name__ == "__main__":
    unittest.main()
