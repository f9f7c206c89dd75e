package dev.dateline.site;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Templates and assets: a file of the user's folder goes before the built-in one of the same name. */
final class Theme {
    private static final String BUILT_IN = "/dev/dateline/site/theme";

    private final @Nullable Path folder;
    private final Configuration freemarker;

    Theme(@Nullable Path folder) {
        this.folder = folder;
        this.freemarker = configuration(folder);
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

    /** One page. */
    byte[] render(String template, Map<String, Object> variables) {
        StringWriter out = new StringWriter();
        try {
            freemarker.getTemplate(template).process(variables, out);
        } catch (ParseException e) {
            throw new ThemeException(e.getTemplateName() + ":" + e.getLineNumber() + ": " + e.getEditorMessage(), e);
        } catch (TemplateNotFoundException e) {
            throw new ThemeException("there is no template " + e.getTemplateName(), e);
        } catch (TemplateException e) {
            throw new ThemeException(
                    e.getTemplateSourceName() + ":" + e.getLineNumber() + ": " + e.getMessageWithoutStackTop(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A file that goes into the site as it is; behind the style comes what the user's {@code extra.css} adds. */
    byte[] asset(String name) {
        byte[] bytes = file(name);
        Path extra = folder == null || !name.equals("style.css") ? null : folder.resolve("extra.css");
        if (extra == null || !Files.isRegularFile(extra)) {
            return bytes;
        }
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(bytes);
        both.writeBytes(file("extra.css"));
        return both.toByteArray();
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
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            int dot = name.lastIndexOf('.');
            return name.substring(0, dot) + "." + HexFormat.of().formatHex(hash, 0, 4) + name.substring(dot);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
