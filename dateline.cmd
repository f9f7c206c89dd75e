@echo off
rem Runs Dateline; builds it first where there is no jar. After a change of the sources: mvn -q package
setlocal
set "HOME_DIR=%~dp0"
if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  set "JAVA=java"
)
"%JAVA%" -version 2>"%TEMP%\dateline-java.txt"
if errorlevel 1 (
  echo dateline: Java was not found. Install a JDK, version 17 or newer, or correct JAVA_HOME. 1>&2
  exit /b 3
)
set "VERSION="
set "MAJOR=17"
for /f "usebackq tokens=3" %%v in ("%TEMP%\dateline-java.txt") do if not defined VERSION set "VERSION=%%~v"
for /f "tokens=1 delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
  echo dateline: Java %VERSION% is too old. Install a JDK, version 17 or newer, or point JAVA_HOME to one. 1>&2
  exit /b 3
)
call :find
if not defined JAR (
  where mvn >nul 2>&1
  if errorlevel 1 (
    echo dateline: Maven is not installed, and Dateline must be built once. Install Maven 3.8 or newer. 1>&2
    exit /b 3
  )
  echo Building Dateline, the first time only... 1>&2
  pushd "%HOME_DIR%"
  call mvn -q -B -pl generator -am package -Dmaven.test.skip=true >"%TEMP%\dateline-build.log" 2>&1
  if errorlevel 1 (
    type "%TEMP%\dateline-build.log" 1>&2
    popd
    exit /b 3
  )
  popd
  call :find
)
rem The optimizing compiler takes more time than it gives back; a build's heap has room for what 10,000 articles need.
set "HEAP=-Xms280m -XX:NewRatio=11 -XX:MinHeapDeltaBytes=24m -XX:MinHeapFreeRatio=12 -XX:MaxHeapFreeRatio=40"
if /i "%~1"=="serve" set "HEAP=-Xms32m -XX:MaxNewSize=200m"
"%JAVA%" -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %HEAP% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:find
set "JAR="
for %%f in ("%HOME_DIR%generator\target\dateline-*.jar") do set "JAR=%%~ff"
exit /b 0
