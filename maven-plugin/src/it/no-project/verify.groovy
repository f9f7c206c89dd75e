// From an empty folder to a site, without a line written by hand; then a preview of it.
List<String> builds = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
assert builds[0].contains('made  ' + new File(basedir, 'pom.xml'))
assert builds[0].contains('made  ' + new File(basedir, 'src/dateline/dateline.yaml'))
assert builds[1].contains('1 new article')
assert builds[2] =~ /2 articles, /
assert builds[3].contains('Nothing changed, ') // although the build keeps permalinks.yaml beside the articles
assert new File(basedir, 'src/dateline/permalinks.yaml').file
assert new File(basedir, 'target/no-project-1-SNAPSHOT.zip').file
assert builds[4] =~ /\[WARNING\] .*\.md \[\d+:1\]: /
assert builds[4].contains('and dateline.failOnWarnings is set')
assert builds[5].contains('name pages, or folders of them, with -Ddateline.from=')

String launcher = System.getProperty('os.name').startsWith('Windows') ? 'mvn.cmd' : 'mvn'
File preview = new File(basedir, 'preview.log')
Process process = new ProcessBuilder(
    mavenHome + '/bin/' + launcher, '--batch-mode', '-Dstyle.color=never', '-Dmaven.repo.local=' + localRepositoryPath,
    'dateline:serve', '-Ddateline.port=18765')
    .directory(basedir)
    .redirectErrorStream(true)
    .redirectOutput(preview)
    .start()
try {
  def address = null
  for (int i = 0; i < 600 && process.alive && !address; i++) {
    Thread.sleep(100)
    address = preview.text =~ /Serving .* at (http:\S+)/
  }
  assert address : preview.text
  assert new URL(address[0][1]).getText('UTF-8').contains('<title>')
} finally {
  process.descendants().forEach { it.destroy() }
  process.destroy()
  process.waitFor()
}
