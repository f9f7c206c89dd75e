// No content folder: a wrong call, said with the folder's name and without a stack trace.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[ERROR]')
assert log.contains(new File(basedir, 'content').path)
assert !log.contains('\tat dev.dateline')
