// Runs after the builds of this project: what did the plugin write, and does the command line write the same?

File site = new File(basedir, 'target/dateline')
String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> builds = log.split('Scanning for projects').drop(1)
assert builds.size() == 4

assert builds[0].contains(':build (default) @ two-articles')
assert builds[0] =~ /\Q${site}\E: 2 articles, [1-9]\d* dates?, [1-9]\d* events?, .* \d+ pages? in \d+ ms/

// Nothing changed: one line, and no page is written.
assert builds[1].contains('Nothing changed, ' + site + ' is up to date')
assert !builds[1].contains('articles, ')

// A setting changed: built again.
assert builds[2] =~ /3 articles, /
assert !builds[2].contains('up to date')

assert builds[3].contains('Skipped (dateline.skip).')
assert builds[3].contains('dateline.failOnError') // the help goal lists the parameters

File byCommandLine = new File(basedir, 'target/by-command-line')
String java = System.getProperty('java.home') + '/bin/java'
Process process = new ProcessBuilder(java, '-jar', commandLine.toString(), 'build', 'content', '--drafts', '-o', byCommandLine.path)
    .directory(basedir)
    .redirectErrorStream(true)
    .start()
String said = process.inputStream.getText('UTF-8')
assert process.waitFor() == 0 : said
evaluate(new File(repository, 'maven-plugin/src/it/same.groovy')).call(site, byCommandLine)
