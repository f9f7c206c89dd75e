// Modules that inherit the plugin and are built at once: those with articles have a site, the others are passed over.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert new File(basedir, 'one/target/dateline/index.html').file
assert new File(basedir, 'two/target/dateline/index.html').file
assert !new File(basedir, 'none/target/dateline').exists()
assert !new File(basedir, 'target/dateline').exists()
assert log.count('No src/dateline or content in this module, so there is nothing to do.') == 2
assert !(log =~ /(?i)thread-?safe/)
