// An article with an error: logged with file and line; the build fails because of it, unless it was told not to.
String log = new File(basedir, 'build.log').getText('UTF-8')
String article = new File(basedir, 'content/broken.md').path
assert log =~ /\[ERROR\] \Q${article}\E:\d+: error: /
assert log.contains('the articles have errors')
assert log.contains('BUILD FAILURE')
assert log.contains('BUILD SUCCESS')
