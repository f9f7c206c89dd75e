// No articles: a failure, said with the folder's name and what to do, and without a stack trace.
List<String> builds = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
assert builds[0].contains('There are no articles: no src/dateline or content in ' + basedir)
assert builds[0].contains('dateline.content')
assert builds[1].contains('no such folder: ' + new File(basedir, 'nowhere'))
assert builds.every { !it.contains('\tat ') }
