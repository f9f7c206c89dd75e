// What the host is told is what works: this command fills this folder.
def page = evaluate(new File(repository, 'maven-plugin/src/it/recipe.groovy'))('On a static host')
String settings = page.files['netlify.toml']
assert settings.contains('command = "mvn ' + page.command + '"')
String folder = (settings =~ /publish = "(.*)"/)[0][1]
assert new File(basedir, folder + '/index.html').text.toLowerCase().contains('lighthouse')
