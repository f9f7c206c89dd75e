// Runs after the build of this project: what did the plugin write, and does the command line write the same?

String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains(':build (default) @ two-articles')
assert log =~ /\d+ articles?, \d+ dates?, \d+ events?, .* \d+ pages? in \d+ ms/
assert log.contains('Skipped (dateline.skip).')
assert log.contains('dateline.failOnError') // the help goal lists the parameters

File byPlugin = new File(basedir, 'target/dateline')
File byCommandLine = new File(basedir, 'target/by-command-line')
String java = System.getProperty('java.home') + '/bin/java'
Process process = new ProcessBuilder(java, '-jar', commandLine.toString(), 'build', 'content', '-o', byCommandLine.path)
    .directory(basedir)
    .redirectErrorStream(true)
    .start()
String said = process.inputStream.getText('UTF-8')
assert process.waitFor() == 0 : said

Map<String, String> files(File folder) {
  Map<String, String> found = new TreeMap<>()
  if (folder.directory) {
    folder.eachFileRecurse(groovy.io.FileType.FILES) { file ->
      found[folder.toPath().relativize(file.toPath()).toString()] = file.bytes.encodeHex().toString()
    }
  }
  return found
}

Map<String, String> plugin = files(byPlugin)
Map<String, String> command = files(byCommandLine)
assert plugin.keySet() == command.keySet()
plugin.each { name, bytes -> assert bytes == command[name] : name + ' differs' }

assert new File(byPlugin, 'index.html').file
assert log =~ /2 articles, [1-9]\d* dates?, [1-9]\d* events?, /
