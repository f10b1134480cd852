@echo off
rem Starts Ringfence with a Java 25 or newer that it finds by itself.
setlocal enabledelayedexpansion
set "least=25"
for %%I in ("%~dp0..") do set "home=%%~fI"
set "found="

call :try "%RINGFENCE_JAVA_HOME%"
call :try "%home%\runtime"
call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do for %%K in ("%%~dpJ..") do call :try "%%~fK"
for %%R in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
  if exist "%%~R" for /d %%D in ("%%~R\*") do call :try "%%~fD"
)
if not defined found (
  echo ringfence: no Java %least% or newer was found, so Ringfence can't start. Nothing was changed. 1>&2
  echo Install one ^(for example Eclipse Temurin %least%^), or set RINGFENCE_JAVA_HOME to its folder. 1>&2
  exit /b 1
)
"%found%\bin\java" --module-path "%home%\lib\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics,ALL-UNNAMED "-Dringfence.home=%home%" -classpath "%home%\lib\*" org.ringfence.Main %*
exit /b %errorlevel%

rem Takes a folder if no other was taken and it holds a Java that is new enough.
:try
if defined found goto :eof
if "%~1"=="" goto :eof
if not exist "%~1\bin\java.exe" goto :eof
if not exist "%~1\release" goto :eof
set "version="
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "version=%%~V"
for /f "tokens=1 delims=." %%V in ("!version!") do set "version=%%V"
if not defined version goto :eof
if !version! GEQ %least% set "found=%~1"
goto :eof
