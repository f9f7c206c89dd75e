package dev.dateline.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReloadScriptTest {
    private static final String TAG = "<link rel=\"stylesheet\" href=\"/__dateline/preview.css\">"
            + "<script src=\"/__dateline/preview.js?v=7\" defer></script>";

    @Test
    void stands_before_the_last_end_of_the_body() {
        assertThat(ReloadScript.into("<pre></body></pre></body></html>", 7))
                .isEqualTo("<pre></body></pre>" + TAG + "</body></html>");
    }

    @Test
    void a_page_without_an_end_gets_it_too() {
        assertThat(ReloadScript.into("<p>Hello", 7)).isEqualTo("<p>Hello" + TAG);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "default-src 'none'; script-src 'self' | default-src 'none'; script-src 'self'; connect-src 'self'",
                "default-src 'none'; script-src 'self'; | default-src 'none'; script-src 'self'; connect-src 'self'",
                "default-src 'none'; connect-src 'self' | default-src 'none'; connect-src 'self'",
                "default-src 'none'; connect-src 'none'; img-src 'self'"
                        + "| default-src 'none'; connect-src 'self'; img-src 'self'",
                "connect-src https://a.example | connect-src 'self' https://a.example"
            })
    void the_policy_lets_it_listen(String policy, String opened) {
        String meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"%s\"><body></body>";

        assertThat(ReloadScript.into(meta.formatted(policy), 7))
                .isEqualTo(meta.formatted(opened).replace("</body>", TAG + "</body>"));
    }
}
