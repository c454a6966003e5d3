package io.externalaudiences.conformance.runner.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.runner.report.page.Difference;
import io.externalaudiences.conformance.runner.report.page.Difference.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status 200            | was answered 202        | status [200]            | was answered [202]
            status 204            | status 200              | status [204]            | status [200]
            each run once         | there are two           | each run once           | there are two
            createdAt in seconds  | createdAt in hours      | createdAt in [seconds]  | createdAt in [hours]
            the same              | the same                | the same                | the same
            """)
    void marksWhatDiffers(String expected, String actual, String left, String right) {
        Difference difference = Difference.between(expected, actual);

        assertThat(text(difference.expected())).isEqualTo(left);
        assertThat(text(difference.actual())).isEqualTo(right);
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
