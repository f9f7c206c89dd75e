// Ten lines of configuration publish a timeline.
String pom = new File(basedir, 'pom.xml').text
assert pom.readLines().findAll { it.contains('</') && !(it =~ /^ *<\/(build|plugins?|project)>/) }.size() <= 10
assert new File(basedir, 'target/dateline/index.html').text.toLowerCase().contains('lighthouse')
assert new File(basedir, 'target/harbour-1-SNAPSHOT.zip').file
