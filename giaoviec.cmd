@echo off
rem Starts giaoviec on Windows: builds what is missing or older than its sources, then runs it.
setlocal
set "here=%~dp0"
set "target=%here%cli\target"
set "jar=%target%\giaoviec.jar"
set "built=%target%\built"
set "archive=%target%\giaoviec.jsa"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "quick=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"

where /q java
if not errorlevel 1 goto java_found
if exist "%java%.exe" goto java_found
echo giaoviec needs Java 17 or newer: install a JDK or set JAVA_HOME 1>&2
exit /b 1

:java_found

if not exist "%jar%" goto build
if not exist "%built%" goto build
powershell -NoProfile -Command "$b=(Get-Item -LiteralPath $env:built).LastWriteTime; $s=@(Get-Item -LiteralPath ($env:here+'pom.xml'))+@('extractor','index','cli' | ForEach-Object { Get-ChildItem -Recurse -LiteralPath ($env:here+$_+'\src\main'); Get-Item -LiteralPath ($env:here+$_+'\pom.xml') }); if ($s | Where-Object LastWriteTime -gt $b) { exit 1 }"
if errorlevel 1 goto build
goto run

:build
echo giaoviec: building (the first time Maven fetches libraries; a few minutes at most) ... 1>&2
if not exist "%target%" mkdir "%target%"
rem dated before the build: what changes during it counts as newer
echo built> "%built%.new"
pushd "%here%"
call mvn -q -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
  popd
  del "%built%.new"
  echo giaoviec: the build failed; JDK 17 and Maven 3.8 are needed 1>&2
  exit /b 1
)
popd
move /y "%built%.new" "%built%" >nul
if exist "%archive%" del "%archive%"
"%java%" %quick% "-XX:DumpLoadedClassList=%archive%.classes" -cp "%jar%" vn.giaoviec.cli.ClassData >nul 2>&1
"%java%" -XX:+UseG1GC -Xshare:dump "-XX:SharedClassListFile=%archive%.classes" "-XX:SharedArchiveFile=%archive%.new" -cp "%jar%" >nul 2>&1
if not errorlevel 1 move /y "%archive%.new" "%archive%" >nul

:run
rem Why reading files is done without the full compiler: see the launcher giaoviec.
set "long=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms64m -XX:MaxNewSize=48m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20"
set "flags=%quick%"
for %%a in (%*) do (
  if "%%~a"=="import" set "flags=%long%"
  if "%%~a"=="extract" set "flags=%long%"
  if "%%~a"=="evaluate" set "flags=%long%"
  if "%%~a"=="--check" set "flags=-XX:+UseParallelGC -XX:MaxNewSize=160m"
  if "%%~a"=="--rebuild" set "flags=-XX:+UseParallelGC -XX:MaxNewSize=160m"
  if "%%~a"=="--reextract" set "flags=%long%"
)
rem Output is UTF-8; the console's own code page comes back afterwards.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
"%java%" %flags% "-XX:SharedArchiveFile=%archive%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -cp "%jar%" vn.giaoviec.cli.Main %*
set "status=%errorlevel%"
chcp %page% >nul
exit /b %status%
