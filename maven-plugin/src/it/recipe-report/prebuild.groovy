// The project is the one on the page of recipes, and so is the command that is run.
def recipe = evaluate(new File(repository, 'maven-plugin/src/it/recipe.groovy'))
def page = recipe("In the project's own site")
page.write(basedir)
return new File(basedir, 'invoker.properties').text.trim() == 'invoker.goals = ' + page.command
