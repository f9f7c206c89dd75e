// The sample articles of this repository give the site that is committed beside them, byte for byte.
evaluate(new File(repository, 'maven-plugin/src/it/same.groovy')).call(new File(basedir, 'target/dateline'), new File(repository, 'site'))
