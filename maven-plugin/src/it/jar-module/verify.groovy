// A module that has more to do: the site is in its jar and attached, and a second execution makes another one.
import java.util.zip.ZipFile

List<String> builds = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
Closure<List<String>> names = { String zip ->
  new ZipFile(new File(basedir, zip)).withCloseable { it.entries().toList().findAll { !it.directory }*.name }
}
List<String> attached = names('target/jar-module-1-dateline.zip')
List<String> inJar = names('target/jar-module-1.jar')
assert attached.contains('index.html')
assert attached.toSet() == inJar.findAll { it.startsWith('META-INF/resources/timeline/') }
    .collect { it - 'META-INF/resources/timeline/' }.toSet()

assert builds[0].contains(new File(basedir, 'target/dateline').path + ': 1 article, ')
assert builds[0].contains(new File(basedir, 'target/for-editors').path + ': 2 articles, ')

// Something is kept for the next run only where a folder for it is named.
List<String> kept = new File(basedir, 'target/kept').list().toList()
assert kept.count { it.endsWith('-read.cache') } == 1
assert kept.any { it.startsWith('for-editors-') && it.endsWith('-pages.cache') }
assert !kept.any { it.startsWith('dateline-') && it.endsWith('-pages.cache') }

// Two that share an output would undo each other's work.
assert builds[1].contains('The executions default and for-editors both write to ' + new File(basedir, 'target/dateline'))
