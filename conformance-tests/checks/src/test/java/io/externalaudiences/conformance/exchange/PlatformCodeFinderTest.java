package io.externalaudiences.conformance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PlatformCodeFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"detail": "100970-500", "errorCode": "100940-404"}                        | 100940-404
            {"detail": "100970-500", "type": "http://errors/100940-404"}               | 100940-404
            {"error-chain": [{"errorCode": "100940-404"}, {"errorCode": "100970-500"}]} | 100940-404
            {"error": {"code": "100940-404"}}                                          | 100940-404
            """)
    void isFoundWhereverItStands(String body, String code) {
        assertThat(PlatformCodeFinder.find(JsonMapper.shared().readTree(body))).isEqualTo(Optional.of(code));
    }

    @Test
    void isNotMadeUp() {
        assertThat(PlatformCodeFinder.find(JsonMapper.shared().readTree("{\"id\": \"1009400-4040\"}")))
                .isEmpty();
    }
}
