// Two folders have the same files with the same bytes.
return { File one, File other ->
  Closure<Map<String, String>> files = { File folder ->
    Map<String, String> found = new TreeMap<>()
    folder.eachFileRecurse(groovy.io.FileType.FILES) { file ->
      found[folder.toPath().relativize(file.toPath()).toString()] = file.bytes.digest('SHA-256')
    }
    found
  }
  Map<String, String> left = files(one)
  Map<String, String> right = files(other)
  assert left.containsKey('index.html')
  assert left.keySet() == right.keySet()
  assert left.findAll { name, bytes -> bytes != right[name] }.keySet().isEmpty()
}
