// The pages are in the jar, where servers look for them.
import java.util.zip.ZipFile

new ZipFile(new File(basedir, 'target/harbour-web-1-SNAPSHOT.jar')).withCloseable { jar ->
  assert jar.getEntry('META-INF/resources/timeline/index.html') != null
}
