package dev.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A generator of sites: Dateline, or one that its readers know. Each peer gets the smallest theme that shows all text. */
enum Tool {
    HUGO("hugo") {
        @Override
        void prepare(Path articles, Path site) throws IOException {
            write(
                    site,
                    "hugo.toml",
                    "baseURL = 'https://news.example/'\ntitle = 'News'\ndisableKinds = ['taxonomy', 'term']\n");
            write(site, "layouts/_default/single.html", PAGE.formatted("{{ .Title }}", "{{ .Content }}"));
            write(
                    site,
                    "layouts/_default/list.html",
                    LIST.formatted("{{ range .Pages }}", "{{ .RelPermalink }}", "{{ .Title }}", "{{ end }}"));
            write(
                    site,
                    "layouts/index.html",
                    LIST.formatted(
                            "{{ range .Site.RegularPages }}", "{{ .RelPermalink }}", "{{ .Title }}", "{{ end }}"));
            copy(articles, site.resolve("content"), "(?m)^(url|tags): .*\\n");
        }

        @Override
        List<String> build() {
            return List.of("hugo", "--quiet", "--cleanDestinationDir");
        }

        @Override
        Optional<Preview> preview(int port) {
            return Preview.of("content", "/%s/", "/", "hugo", "server", "--port", String.valueOf(port));
        }
    },
    ZOLA("zola") {
        @Override
        void prepare(Path articles, Path site) throws IOException {
            write(site, "config.toml", "base_url = 'https://news.example'\ntitle = 'News'\n");
            write(site, "templates/page.html", PAGE.formatted("{{ page.title }}", "{{ page.content | safe }}"));
            String list = LIST.formatted(
                    "{% for p in section.pages %}", "{{ p.permalink | safe }}", "{{ p.title }}", "{% endfor %}");
            write(site, "templates/index.html", list);
            write(site, "templates/section.html", list);
            write(site, "content/_index.md", "+++\nsort_by = 'date'\n+++\n");
            copy(articles, site.resolve("content"), "(?m)^(author|publisher|url|tags): .*\\n");
        }

        @Override
        List<String> build() {
            return List.of("zola", "build");
        }

        @Override
        Optional<Preview> preview(int port) {
            return Preview.of("content", "/%s/", "/", "zola", "serve", "--port", String.valueOf(port));
        }
    },
    ELEVENTY("eleventy") {
        @Override
        void prepare(Path articles, Path site) throws IOException {
            write(site, "_includes/page.njk", PAGE.formatted("{{ title }}", "{{ content | safe }}"));
            write(site, "articles/articles.json", "{\"layout\": \"page.njk\", \"tags\": \"news\"}\n");
            write(
                    site,
                    "index.njk",
                    LIST.formatted(
                            "{% for p in collections.news %}", "{{ p.url }}", "{{ p.data.title }}", "{% endfor %}"));
            copy(articles, site.resolve("articles"), "(?m)^(url|tags): .*\\n");
        }

        @Override
        List<String> build() {
            return List.of("eleventy", "--quiet");
        }

        @Override
        Optional<Preview> preview(int port) {
            return Preview.of("articles", "/articles/%s/", "/", "eleventy", "--serve", "--quiet", "--port=" + port);
        }
    },
    JEKYLL("jekyll") {
        @Override
        void prepare(Path articles, Path site) throws IOException {
            write(site, "_config.yml", "title: News\ndefaults: [{scope: {path: ''}, values: {layout: page}}]\n");
            write(site, "_layouts/page.html", PAGE.formatted("{{ page.title }}", "{{ content }}"));
            write(
                    site,
                    "index.html",
                    "---\nlayout: null\n---\n"
                            + LIST.formatted(
                                    "{% for p in site.posts %}", "{{ p.url }}", "{{ p.title }}", "{% endfor %}"));
            try (Stream<Path> all = Files.list(articles)) {
                for (Path file : all.filter(p -> p.toString().endsWith(".md")).toList()) {
                    String text = Files.readString(file).replaceAll("(?m)^(url|tags): .*\\n", "");
                    String day = text.replaceFirst("(?s).*?\\ndate: (\\S+).*", "$1");
                    write(site, "_posts/" + day + "-" + file.getFileName(), text);
                }
            }
        }

        @Override
        List<String> build() {
            return List.of("jekyll", "build", "--quiet", "--disable-disk-cache");
        }
    },
    JBAKE("jbake") {
        @Override
        void prepare(Path articles, Path site) throws IOException {
            write(
                    site,
                    "jbake.properties",
                    "render.archive=false\nrender.feed=false\nrender.sitemap=false\nrender.tags=false\ndb.store=memory\n");
            write(site, "logback.xml", "<configuration><root level=\"ERROR\"/></configuration>\n");
            write(site, "templates/post.ftl", PAGE.formatted("${content.title}", "${content.body}"));
            write(
                    site,
                    "templates/index.ftl",
                    LIST.formatted("<#list published_posts as p>", "${p.uri}", "${p.title}", "</#list>"));
            write(site, "assets/robots.txt", "User-agent: *\n");
            copy(
                    articles,
                    site.resolve("content"),
                    text -> text.replaceAll("(?m)^(author|publisher|url|tags): .*\\n", "")
                            .replaceFirst("---\\ntitle: (.*)\\ndate: (.*)\\n---\\n", "title=$1\ndate=$2\n" + POST));
        }

        @Override
        List<String> build() {
            return List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dlogback.configurationFile=logback.xml",
                    "-cp",
                    JARS.toAbsolutePath() + "/*",
                    "org.jbake.launcher.Main",
                    "-b",
                    ".",
                    "output");
        }

        @Override
        Optional<Path> find() {
            return Optional.of(JARS).filter(Files::isDirectory);
        }
    },
    DATELINE("dateline") {
        @Override
        void prepare(Path articles, Path site) throws IOException {
            copy(articles, site.resolve("content"), "");
            write(site, "content/dateline.yaml", "title: News\n");
        }

        @Override
        List<String> build() {
            return List.of(launcher().toString(), "build", "--quiet");
        }

        @Override
        Optional<Preview> preview(int port) {
            String own = launcher().toString();
            return Preview.of("content", "/articles/%s/", "/articles/", own, "serve", "--port", String.valueOf(port));
        }

        @Override
        void before(Path site, int turn) throws IOException {
            if (Files.exists(site.resolve(CACHE))) {
                SampleFolder.delete(site.resolve(CACHE));
            }
        }

        @Override
        Optional<Path> find() {
            return Optional.of(launcher());
        }
    },
    /** One article has changed since the last build. */
    AGAIN("dateline") {
        @Override
        void prepare(Path articles, Path site) throws IOException {
            DATELINE.prepare(articles, site);
        }

        @Override
        List<String> build() {
            return DATELINE.build();
        }

        @Override
        void before(Path site, int turn) throws IOException {
            try (Stream<Path> all = Files.list(site.resolve("content"))) {
                Path article = all.filter(p -> p.toString().endsWith(".md"))
                        .sorted()
                        .findFirst()
                        .orElseThrow();
                String more = "\nThe council met on Tuesday for the " + turn + "th time.\n";
                Files.writeString(article, Files.readString(article) + more);
            }
        }

        @Override
        Optional<Path> find() {
            return Optional.of(launcher());
        }
    };

    /** Where Dateline keeps what it worked out; the peers do not know of it. */
    static final String CACHE = "cache";

    /** Where JBake is when Maven has copied it. */
    private static final Path JARS = Path.of("bench/jbake/target/dependency");

    private static final String POST = "type=post\nstatus=published\n~~~~~~\n";

    private static final String PAGE =
            "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1$s</title></head>\n<body><h1>%1$s</h1>%2$s</body></html>\n";
    private static final String LIST =
            "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>News</title></head>\n<body><ul>%s<li><a href=\"%s\">%s</a></li>%s</ul></body></html>\n";

    private final String program;

    Tool(String program) {
        this.program = program;
    }

    /** Puts the articles where the tool looks for them, with its settings. */
    abstract void prepare(Path articles, Path site) throws IOException;

    /** The command that builds the site in its folder. */
    abstract List<String> build();

    /**
     * The tool's preview of the prepared site.
     *
     * @param command starts it
     * @param articles the folder that it watches
     * @param page the path of an article's page, {@code %s} for the name of its file
     * @param list the path of the page that names all articles
     */
    record Preview(List<String> command, String articles, String page, String list) {
        private static Optional<Preview> of(String articles, String page, String list, String... command) {
            return Optional.of(new Preview(List.of(command), articles, page, list));
        }
    }

    /** Its preview on that port of this computer; none where it has none that is measured. */
    Optional<Preview> preview(int port) {
        return Optional.empty();
    }

    /** What is done before each turn, and not measured. */
    void before(Path site, int turn) throws IOException {}

    /** Where its program is, if it is installed. */
    Optional<Path> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path launcher() {
        return Path.of("dateline").toAbsolutePath();
    }

    private static void write(Path site, String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void copy(Path articles, Path to, String without) throws IOException {
        copy(articles, to, text -> without.isEmpty() ? text : text.replaceAll(without, ""));
    }

    private static void copy(Path articles, Path to, UnaryOperator<String> change) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> all = Files.list(articles)) {
            for (Path file : all.filter(p -> p.toString().endsWith(".md")).toList()) {
                Files.writeString(to.resolve(String.valueOf(file.getFileName())), change.apply(Files.readString(file)));
            }
        }
    }
}
