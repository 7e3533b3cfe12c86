@echo off
rem Starts giaoviec on Windows: builds what is missing or older than its sources, then runs it.
setlocal
set "home=%~dp0"
set "jar=%home%cli\target\giaoviec.jar"
set "built=%home%cli\target\built"
set "archive=%home%cli\target\giaoviec.jsa"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "quick=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"

if not exist "%jar%" goto build
if not exist "%built%" goto build
powershell -NoProfile -Command "$b=(Get-Item -LiteralPath $env:built).LastWriteTime; $s=@('extractor','index','cli') | ForEach-Object { Get-ChildItem -Recurse -LiteralPath ($env:home+$_+'\src\main'); Get-Item -LiteralPath ($env:home+$_+'\pom.xml') }; if ($s | Where-Object LastWriteTime -gt $b) { exit 1 }"
if errorlevel 1 goto build
goto run

:build
echo giaoviec: building (the first time Maven fetches libraries; a few minutes at most) ... 1>&2
pushd "%home%"
call mvn -q -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
  popd
  echo giaoviec: the build failed; JDK 17 and Maven 3.8 are needed 1>&2
  exit /b 1
)
popd
echo built> "%built%"
if exist "%archive%" del "%archive%"
"%java%" %quick% "-XX:DumpLoadedClassList=%archive%.classes" -cp "%jar%" vn.giaoviec.cli.ClassData >nul 2>&1
"%java%" -XX:+UseG1GC -Xshare:dump "-XX:SharedClassListFile=%archive%.classes" "-XX:SharedArchiveFile=%archive%" -cp "%jar%" >nul 2>&1

:run
set "flags=%quick%"
for %%a in (%*) do (
  if "%%~a"=="import" set "flags=-XX:+UseParallelGC"
  if "%%~a"=="extract" set "flags=-XX:+UseParallelGC"
  if "%%~a"=="evaluate" set "flags=-XX:+UseParallelGC"
  if "%%~a"=="--check" set "flags=-XX:+UseParallelGC"
  if "%%~a"=="--rebuild" set "flags=-XX:+UseParallelGC"
)
"%java%" %flags% "-XX:SharedArchiveFile=%archive%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -cp "%jar%" vn.giaoviec.cli.Main %*
exit /b %errorlevel%
