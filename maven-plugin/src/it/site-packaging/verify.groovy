// Packaging `dateline`: the site is the project's artifact, a zip, and a second build hands the same one on.
import java.util.zip.ZipFile

List<String> builds = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
File zip = new File(basedir, 'target/site-packaging-1.zip')
File installed = new File(localRepositoryPath, 'dev/dateline/it/site-packaging/1/site-packaging-1.zip')
assert zip.bytes == installed.bytes
List<String> names = new ZipFile(zip).withCloseable { it.entries().toList()*.name }
assert names.contains('index.html')
assert !names.contains('.dateline')
assert names == names.toSorted()
assert builds[0].contains('1 article, ')
assert builds[1].contains('Nothing changed, ')
assert builds[1].contains('Installing ' + zip)
