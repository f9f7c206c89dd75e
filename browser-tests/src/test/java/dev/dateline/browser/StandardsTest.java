package dev.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What stands in a site for programs keeps to its standard, hostile articles or not. It needs no browser. */
@ExtendWith(Figures.class)
class StandardsTest {
    private static final Path SCHEMAS = Path.of("src", "test", "resources", "schemas");
    private static final Pattern JSON_LD =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private static final Path WITHOUT_AN_ADDRESS = Path.of("src", "test", "resources", "rtl");

    /** Says what is wrong with a file; nothing where nothing is. */
    @FunctionalInterface
    private interface Check {
        List<String> faults(byte[] file) throws Exception;
    }

    private final Map<String, Check> checks = new TreeMap<>(Map.of(
            "feed.xml", StandardsTest::atom,
            "sitemap.xml", StandardsTest::sitemap,
            "feed.json", file -> json("jsonfeed.json", file),
            "timelinejs.json", file -> json("timelinejs.json", file),
            ".ics", StandardsTest::calendar,
            ".html", StandardsTest::jsonLd));

    static List<BuiltSite> sites() {
        return List.of(BuiltSite.sample(), BuiltSite.hostile(), BuiltSite.of(WITHOUT_AN_ADDRESS));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void every_file_for_programs_is_valid(BuiltSite site) throws Exception {
        for (Map.Entry<String, Check> check : checks.entrySet()) {
            List<String> faults = new ArrayList<>();
            List<Path> files = files(site.folder, check.getKey());
            for (Path file : files) {
                for (String fault : check.getValue().faults(Files.readAllBytes(file))) {
                    faults.add(site.folder.relativize(file) + ": " + fault);
                }
            }
            String what = check.getKey().equals(".html") ? "JSON-LD of pages" : "*" + check.getKey();
            Figures.add("faults that the schema or parser finds in " + what, faults.size(), "0");
            assertThat(faults).isEmpty();
            boolean here = !check.getKey().equals("sitemap.xml")
                    || Files.readString(site.folder.resolve("robots.txt")).contains("Sitemap:");
            assertThat(files.isEmpty()).as("no " + check.getKey()).isNotEqualTo(here);
        }
    }

    @Test
    void faults_are_noticed() throws Exception {
        String feed = text("feed.xml");
        assertThat(atom(bytes(feed.replaceFirst("<updated>[^<]*</updated>", ""))))
                .isNotEmpty();
        assertThat(atom(bytes(feed.replaceFirst("<id>[^<]*</id>", "<id>no address</id>"))))
                .isNotEmpty();
        assertThat(atom(bytes(feed.replaceFirst("T00:00:00Z", "")))).isNotEmpty();
        String sitemap = text("sitemap.xml");
        assertThat(sitemap(bytes(sitemap.replaceFirst("https:", "mailto:")))).isNotEmpty();
        assertThat(sitemap(bytes(sitemap.replaceFirst(
                        "</url>", "</url>" + "<url><loc>https://a.example/</loc></url>".repeat(2)))))
                .isNotEmpty();
        String json = text("feed.json");
        assertThat(json("jsonfeed.json", bytes(json.replaceFirst("content_html", "content"))))
                .isNotEmpty();
        assertThat(json("jsonfeed.json", bytes(json.replaceFirst("T00:00:00Z", ""))))
                .isNotEmpty();
        assertThat(json("timelinejs.json", bytes(text("timelinejs.json").replaceFirst("\"month\"", "\"moon\""))))
                .isNotEmpty();
        String calendar = text("timeline.ics");
        assertThat(calendar(bytes(calendar.replaceFirst("UID:[^\r]*\r\n([ ][^\r]*\r\n)*", ""))))
                .isNotEmpty();
        assertThat(calendar(bytes(calendar.replaceFirst("(DTSTART;VALUE=DATE:)\\d+", "$1someday"))))
                .isNotEmpty();
        String event = "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"Event\","
                + "\"name\":\"Fair\",\"description\":\"x\",\"startDate\":\"%s\"}</script>";
        assertThat(jsonLd(bytes(event.formatted("2031-05-01")))).isEmpty();
        assertThat(jsonLd(bytes(event.formatted("spring")))).isNotEmpty();
        assertThat(jsonLd(bytes(event.formatted("2031").replace("startDate", "beginDate"))))
                .isNotEmpty();
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    private static String text(String name) {
        return new String(BuiltSite.sample().bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> atom(byte[] feed) throws Exception {
        Faults faults = new Faults();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, faults);
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        assertThat(driver.loadSchema(ValidationDriver.fileInputSource(
                        SCHEMAS.resolve("atom.rnc").toFile())))
                .as("the schema: " + faults.all)
                .isTrue();
        driver.validate(new InputSource(new ByteArrayInputStream(feed)));
        return faults.all;
    }

    private static List<String> sitemap(byte[] sitemap) throws Exception {
        Faults faults = new Faults();
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SCHEMAS.resolve("sitemap.xsd").toFile())
                .newValidator();
        validator.setErrorHandler(faults);
        validator.validate(new StreamSource(new ByteArrayInputStream(sitemap)));
        return faults.all;
    }

    private static List<String> json(String schema, byte[] json) throws IOException {
        return json(schema(schema), new String(json, StandardCharsets.UTF_8));
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve(name)), InputFormat.JSON);
    }

    private static List<String> json(Schema schema, String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(String::valueOf)
                .toList();
    }

    /** Pages without such data say nothing wrong. */
    private static List<String> jsonLd(byte[] page) throws IOException {
        Matcher data = JSON_LD.matcher(new String(page, StandardCharsets.UTF_8));
        return data.find() ? json(schema("schema-org.json"), data.group(1)) : List.of();
    }

    private static List<String> calendar(byte[] ics) throws IOException {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(new String(ics, StandardCharsets.UTF_8)));
            ValidationResult result = calendar.validate();
            return result.getEntries().stream().map(String::valueOf).toList();
        } catch (ParserException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static final class Faults implements ErrorHandler {
        private final List<String> all = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            all.add(e.toString());
        }

        @Override
        public void error(SAXParseException e) {
            all.add(e.toString());
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
