package io.externalaudiences.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.externalaudiences.api.model.StartRunRequest;
import io.externalaudiences.api.model.UpdateAudienceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The strict values, read and written by a JSON mapper with the settings it has from the start. */
class ScalarValuesTest {
    private final JsonMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {"1|1", "90|90", "40|40", "'\"40\"'|40", "'\"1\"'|1", "'\"90\"'|90"})
    void readsDaysAsIntegerAndAsDigits(String sent, int days) {
        assertThat(json.readValue(sent, TimeToLive.class)).isEqualTo(new TimeToLive(days));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "91",
                "-1",
                "40.5",
                "40.0",
                "1e1",
                "true",
                "\"\"",
                "\"040\"",
                "\" 40 \"",
                "\"+4\"",
                "\"abc\"",
                "\"0\"",
                "\"91\"",
                "[40]",
                "{}",
                "12345678901234567890"
            })
    void refusesWhatIsNoDays(String sent) {
        assertThatThrownBy(() -> json.readValue(sent, TimeToLive.class)).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {"0|0", "764245635|764245635", "9999999999|9999999999", "'\"764245635\"'|764245635", "'\"0\"'|0"})
    void readsBoundsAsIntegerAndAsDigits(String sent, long seconds) {
        assertThat(json.readValue(sent, WindowBound.class)).isEqualTo(new WindowBound(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "10000000000",
                "1749324248000",
                "1.5",
                "1e3",
                "false",
                "\"\"",
                "\"01\"",
                "\"1.0\"",
                "\"now\"",
                "[]"
            })
    void refusesWhatIsNoBound(String sent) {
        assertThatThrownBy(() -> json.readValue(sent, WindowBound.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void writesIntegersInsideOfTheGeneratedModels() {
        UpdateAudienceRequest update = json.readValue("{\"ttlInDays\":\"40\"}", UpdateAudienceRequest.class);
        StartRunRequest start = json.readValue("{\"dataFilterStartTime\":\"7\"}", StartRunRequest.class);

        assertThat(json.valueToTree(update).get("ttlInDays").isInt()).isTrue();
        assertThat(json.valueToTree(start).get("dataFilterStartTime").longValue())
                .isEqualTo(7);
    }
}
