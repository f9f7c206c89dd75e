// No articles: a failure, said with the folder's name and what to do, and without a stack trace.
List<String> builds = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
assert builds[0].contains('There are no articles: no src/dateline or content in ' + basedir)
assert builds[0].contains('dateline.content')
assert builds[1].contains('no such folder: ' + new File(basedir, 'nowhere'))
assert builds[2].contains('there is no theme folder ' + new File(basedir, 'no-theme'))
// What is wrong with a theme is said once, without what its reader says to those who wrote the Java code.
assert builds[3].contains('about.ftlh:1: there is no `page.titel` here')
assert !builds[3].contains('FTL stack trace')
assert builds[4].contains('dateline.cache is among the articles')
assert !new File(basedir, 'articles/cache').exists()
assert builds.every { !it.contains('\tat ') }
