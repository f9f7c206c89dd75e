package dev.dateline.site;

import dev.dateline.cache.Key;
import dev.dateline.cache.Packer;
import dev.dateline.site.Views.Head;
import dev.dateline.site.Views.Page;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Templates and assets: a file of the user's folder goes before the built-in one of the same name. */
final class Theme {
    private static final String BUILT_IN = "/dev/dateline/site/theme";
    /** At the beginning of lines only: whatever stands before the end of a line stays as it is. */
    private static final Pattern INDENTS_AND_COMMENTS = Pattern.compile("(?ms)^\\s*(/\\*.*?\\*/\\s*)*");

    private final @Nullable Path folder;
    private final Configuration freemarker;
    private final Key key;
    private final boolean timeless;
    private final RecordWrapper wrapper = new RecordWrapper();

    Theme(@Nullable Path folder) {
        this.folder = folder;
        this.freemarker = configuration(folder);
        freemarker.setObjectWrapper(wrapper);
        SortedMap<String, String> own = files(folder);
        this.key = new Packer().texts(own.keySet()).texts(own.values()).fingerprint();
        this.timeless = own.values().stream().noneMatch(text -> text.contains(".now"));
    }

    /** Its own files, whichever of them a template may come to include; the built-in ones are part of the program. */
    private static SortedMap<String, String> files(@Nullable Path folder) {
        SortedMap<String, String> out = new TreeMap<>();
        if (folder != null) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    out.put(folder.relativize(file).toString(), bytes);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return out;
    }

    /** Another where any file of its folder is another. */
    Key key() {
        return key;
    }

    /** Whether the same page comes of the same model on another day, too. */
    boolean timeless() {
        return timeless;
    }

    private static Configuration configuration(@Nullable Path folder) {
        Configuration c = new Configuration(Configuration.VERSION_2_3_34);
        TemplateLoader builtIn = new ClassTemplateLoader(Theme.class, BUILT_IN);
        try {
            c.setTemplateLoader(
                    folder == null
                            ? builtIn
                            : new MultiTemplateLoader(
                                    new TemplateLoader[] {new FileTemplateLoader(folder.toFile()), builtIn}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        c.setDefaultEncoding("UTF-8");
        c.setLocale(Locale.ROOT);
        c.setNumberFormat("computer");
        c.setLocalizedLookup(false);
        // A template may name classes and run them; ours need none, and a theme is somebody else's text.
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setAPIBuiltinEnabled(false);
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        c.setLogTemplateExceptions(false);
        c.setWrapUncheckedExceptions(true);
        c.setFallbackOnNullLoopVariable(false);
        return c;
    }

    /** One page; each component of the model is a variable, and {@code page} and {@code head} are two more. */
    byte[] render(String template, Page page, Head head, Record model) {
        TemplateHashModel variables = wrapper.variables(model, Map.of("page", page, "head", head));
        PageWriter out = new PageWriter();
        try {
            freemarker.getTemplate(template).process(variables, out);
        } catch (ParseException e) {
            throw unreadable(e);
        } catch (TemplateNotFoundException e) {
            throw new ThemeException("there is no template " + e.getTemplateName(), e);
        } catch (InvalidReferenceException e) {
            throw new ThemeException(
                    where(e) + "there is no `" + e.getBlamedExpressionString() + "` here; " + template + " gets "
                            + String.join(", ", names(model))
                            + " (their fields are listed in templates/README.md)",
                    e);
        } catch (TemplateException e) {
            throw new ThemeException(where(e) + firstLines(e.getMessageWithoutStackTop()), e);
        } catch (IOException e) {
            // Pages are made side by side: who asks for a bad template second gets the first one's trouble as a cause.
            if (e.getCause() instanceof ParseException cause) {
                throw unreadable(cause);
            }
            throw new UncheckedIOException(e);
        }
        return out.bytes();
    }

    private static ThemeException unreadable(ParseException e) {
        String message = firstLines(String.valueOf(e.getEditorMessage()));
        return new ThemeException(e.getTemplateName() + ":" + e.getLineNumber() + ": " + message, e);
    }

    private static List<String> names(Record model) {
        return Stream.concat(Stream.of("head", "page"), RecordWrapper.names(model).stream())
                .sorted()
                .toList();
    }

    private static String where(TemplateException e) {
        return e.getTemplateSourceName() + ":" + e.getLineNumber() + ": ";
    }

    /** FreeMarker's message without its advice and its inner parts, which are for those who wrote the Java code. */
    private static String firstLines(String message) {
        String said = message;
        for (String advice : List.of("----", "Was expecting one of", "The name was interpreted by", "(Note that")) {
            int at = said.indexOf(advice);
            said = at < 0 ? said : said.substring(0, at);
        }
        return said.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** A file that goes into the site as it is. */
    byte[] asset(String name) {
        return file(name);
    }

    /**
     * The style, behind it what the user's {@code extra.css} adds, without the comments and indents that readers of the
     * site would load.
     */
    byte[] style() {
        String css = new String(file("style.css"), StandardCharsets.UTF_8);
        if (folder != null && Files.isRegularFile(folder.resolve("extra.css"))) {
            css += new String(file("extra.css"), StandardCharsets.UTF_8);
        }
        return INDENTS_AND_COMMENTS.matcher(css).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private byte[] file(String name) {
        try {
            if (folder != null && Files.isRegularFile(folder.resolve(name))) {
                return Files.readAllBytes(folder.resolve(name));
            }
            try (InputStream in = Theme.class.getResourceAsStream(BUILT_IN + "/" + name)) {
                if (in == null) {
                    throw new IllegalStateException("the jar lacks the theme's " + name);
                }
                return in.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code style.css} → {@code style.1a2b3c4d.css}: a changed file has a new address, so that caches cannot be stale. */
    static String fingerprinted(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "." + fingerprint(List.of(bytes)) + name.substring(dot);
    }

    /** Eight digits that differ for other bytes. */
    static String fingerprint(Collection<byte[]> bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            bytes.forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
