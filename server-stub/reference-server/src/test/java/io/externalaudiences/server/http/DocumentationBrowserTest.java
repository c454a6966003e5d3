package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.Browser;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.TestServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser: everything is there, a request can be tried out, and nobody else is asked. */
@Tag("browser")
class DocumentationBrowserTest {
    private static final String CREATE = "#operations-Audiences-createExternalAudience";

    @Test
    void theContractIsShownAndTriedOut(@TempDir Path data, @TempDir Path profile) {
        try (TestServer server = TestServer.start(data, none -> {});
                Browser browser = Browser.start(profile)) {
            String address = "http://127.0.0.1:" + server.port();
            browser.open(address + "/docs");
            browser.until("document.querySelectorAll('.opblock').length === 7");

            browser.click(".btn.authorize");
            browser.write("#auth-bearer-value", "demo-token");
            browser.write("#api_key_value", "demo-client");
            browser.click(".modal-ux form:has(#auth-bearer-value) .authorize");
            browser.click(".modal-ux form:has(#api_key_value) .authorize");
            browser.click(".modal-ux .btn-done");
            browser.click(CREATE + " .opblock-summary-control");
            browser.until("document.querySelector('" + CREATE + " .opblock-description')");
            assertThat(browser.run("document.querySelector('" + CREATE + " .opblock-description').innerText")
                            .asString())
                    .contains("CREATE-001", "R-03", "100950-409");
            browser.write(CREATE + " tr[data-param-name='x-gw-ims-org-id'] input", Client.ORGANISATION);
            browser.write(CREATE + " tr[data-param-name='x-sandbox-name'] input", "prod");
            browser.click(CREATE + " .execute");

            browser.until("document.querySelector('" + CREATE + " .live-responses-table .response-col_status')");
            assertThat(browser.run("document.querySelector('" + CREATE + " .live-responses-table').innerText")
                            .asString())
                    .contains("202", "operationId");
            assertThat(browser.requested())
                    .contains(address + "/data/core/ais/external-audience/")
                    .allMatch(url ->
                            url.startsWith(address + "/") || url.startsWith("data:") || url.equals("about:blank"));
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
