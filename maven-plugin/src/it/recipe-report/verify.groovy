// The timeline is in the site, and the site's menu leads to it.
File site = new File(basedir, 'target/site')
assert new File(site, 'timeline/index.html').text.toLowerCase().contains('lighthouse')
assert new File(site, 'project-reports.html').text.contains('href="timeline/index.html"')
