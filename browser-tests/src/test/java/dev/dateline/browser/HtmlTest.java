package dev.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What the Nu validator says of the pages; it needs no browser. */
@ExtendWith(Figures.class)
class HtmlTest {
    // The validator takes JSON-LD for a script. It is a data block, which neither runs nor concerns the policy; that
    // pages hold no other script within them is tested where they are made.
    private static final String DATA_BLOCK = "Inline script violates Content Security Policy";

    @Test
    void every_page_is_valid() throws Exception {
        List<String> faults = faults(BuiltSite.sample());
        int pages = BuiltSite.sample().pages().size();
        Figures.say("faults that the Nu validator finds in " + pages + " pages", faults.size(), "0");
        assertThat(faults).isEmpty();
    }

    @Test
    void so_is_every_page_of_hostile_articles() throws Exception {
        assertThat(faults(BuiltSite.hostile())).isEmpty();
    }

    @Test
    void an_invalid_page_is_noticed() throws Exception {
        List<String> faults = new ArrayList<>();
        check(
                validator(),
                "x",
                "<!doctype html><title>x</title><p><div role=lost></p>".getBytes(StandardCharsets.UTF_8),
                faults);
        assertThat(faults).hasSizeGreaterThan(1);
    }

    private static List<String> faults(BuiltSite site) throws Exception {
        SimpleDocumentValidator validator = validator();
        List<String> faults = new ArrayList<>();
        for (String page : site.pages()) {
            check(validator, page, site.bytes(page), faults);
        }
        return faults;
    }

    private static SimpleDocumentValidator validator() throws Exception {
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new SystemErrErrorHandler());
        return validator;
    }

    private static void check(SimpleDocumentValidator validator, String page, byte[] html, List<String> faults)
            throws Exception {
        validator.setUpValidatorAndParsers(new Collector(page, faults), true, false);
        InputSource source = new InputSource(new ByteArrayInputStream(html));
        source.setSystemId("https://site.example/" + page);
        source.setEncoding("UTF-8");
        validator.checkHtmlInputSource(source);
    }

    private record Collector(String page, List<String> faults) implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            if (!String.valueOf(e.getMessage()).startsWith(DATA_BLOCK)) {
                add(e);
            }
        }

        @Override
        public void error(SAXParseException e) {
            add(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add(e);
        }

        private void add(SAXParseException e) {
            faults.add(page + ":" + e.getLineNumber() + ": " + e.getMessage());
        }
    }
}
