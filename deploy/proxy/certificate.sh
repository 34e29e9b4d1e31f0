#!/bin/sh
# Makes a certificate for trying the set-up out, signed by nobody: deploy/proxy/certificate.sh [HOST]
set -eu
cd "$(dirname "$0")"
mkdir -p tls
host=${1:-localhost}
openssl req -x509 -newkey rsa:2048 -nodes -days 365 -subj "/CN=$host" -addext "subjectAltName=DNS:$host" \
  -keyout tls/key.pem -out tls/certificate.pem
chmod 644 tls/key.pem
