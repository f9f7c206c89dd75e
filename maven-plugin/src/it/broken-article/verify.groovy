// Errors and warnings are told in Maven's way, with file and line; what fails the build is for the project to say.
List<String> builds = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
String error = /\[ERROR\] \Q${new File(basedir, 'content/broken.md')}\E \[\d+:1\]: \S.* \[[a-z-]+\]/
String warning = /\[WARNING\] \Q${new File(basedir, 'content/typo.md')}\E \[2:1\]: Unknown key `tittle`.* \[unknown-key\]/

assert builds[0] =~ error
assert builds[0] =~ warning
assert builds[0].contains('BUILD FAILURE')
assert builds[0].contains('The articles have 1 error, listed above. Correct them, or set dateline.failOnError=false.')

assert builds[1] =~ error
assert builds[1].contains('BUILD SUCCESS')

// Not up to date, although nothing changed in the articles: what fails a build is a setting.
assert builds[2] =~ warning
assert builds[2].contains('The articles have 1 warning, listed above, and dateline.failOnWarnings is set.')
assert builds.every { !it.contains('\tat ') }
