// What the job runs is what works, and what it uploads is the site.
def page = evaluate(new File(repository, 'maven-plugin/src/it/recipe.groovy'))('In a CI job')
String job = page.files['.github/workflows/timeline.yml']
assert job.contains('- run: mvn ' + page.command + '\n')
String folder = (job =~ /path: (.*)/)[0][1]
assert new File(basedir, folder + '/index.html').text.toLowerCase().contains('lighthouse')
String log = new File(basedir, 'build.log').text
assert log.contains(':check (default-cli)')
assert log =~ /1 article: 0 errors, \d+ warnings?/
