// Takes a recipe from docs/recipes.md: `write` puts its files into a folder, `command` is what follows `mvn`.
File page = new File(repository, 'maven-plugin/docs/recipes.md')
return { String title ->
  String recipe = page.getText('UTF-8').split(/(?m)^## /).find { it.startsWith(title + '\n') }
  assert recipe != null : 'no recipe "' + title + '" in ' + page
  Map<String, String> files = [:]
  (recipe =~ /(?ms)^`([^`]+)`:\n\n```\w+\n(.*?)^```/).each { all, name, text -> files[name] = text }
  List<String> commands = (recipe =~ /(?ms)^```sh\nmvn ([^\n]*)\n```/).collect { all, goals -> goals }
  assert commands.size() == 1 : 'one command in "' + title + '", not ' + commands
  [
    files: files,
    command: commands[0],
    write: { File folder ->
      files.each { name, text ->
        File file = new File(folder, name)
        file.parentFile.mkdirs()
        file.setText(text, 'UTF-8')
      }
    }
  ]
}
