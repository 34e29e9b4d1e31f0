#!/bin/sh
# Writes /app/multaqa.jsa, the archive of the classes that a start and the first questions load, and the data directory.
set -eu
cd /app
chmod 644 java.args
java -XX:ArchiveClassesAtExit=/app/multaqa.jsa -Xlog:cds=off -Xlog:cds+dynamic=off -XX:+UseSerialGC -Djava.io.tmpdir=/tmp \
  -jar multaqa.jar --multaqa.data=/tmp/training --server.port=18080 --multaqa.training=true > /tmp/training.log 2>&1 ||
  { cat /tmp/training.log; exit 1; }
java @java.args -Xshare:on -jar multaqa.jar --version
rm -rf /tmp/training /tmp/training.log train.sh
mkdir -p /data
chown 10001:10001 /data
