# The commands of a developer and an operator. `make help` lists them.

SWIFT ?= swift
DATA ?= data
# Exclusive access to memory is checked in debug builds, which the tests are: in SwiftNIO the check
# costs a tenth of a call.
RELEASE = --configuration release -Xswiftc -enforce-exclusivity=unchecked $(BUILDING)
TESTING := --skip-build --disable-xctest --no-parallel
# The suites that start executables, and all others.
OF_PROCESSES := '^(Scenarios|Interop)\.'
OF_UNITS := '^(?!(Scenarios|Interop)\.)'
# What counts the allocations of debug builds runs on these, and beside nothing else: a slow call
# shares in what a process does by the clock.
COUNTING := '^Scenarios\.AllocationTests'
# About a half of each, by time. Of processes it is what loads the machine by itself.
HALF_OF_UNITS := '^PersonnelTests\.'
HALF_OF_PROCESSES := \
	'^Scenarios\.(Approval|BadDay|Crash|Limit|Memory|Metrics|Priority|Resilience|StockClient)'
# Flags of every build beside those here.
BUILDING ?=
DEBUG := --build-tests --explicit-target-dependency-import-check error $(BUILDING)
SECONDS ?= 60
ROUNDS ?= 300
# Which shapes `make container-test` tries: all unless some are named.
SHAPES ?=
# Repeats the moments of an earlier `make crash`, which tells its seed; a new one unless given.
SEED ?=
# Where `make run` keeps the data: sqlite, or postgres, a private server under $(DATA)/postgres.
STORE ?= sqlite
# The Python that tests and benchmarks use; .ci/prepare makes it.
export CANBO_PYTHON := $(CURDIR)/.build/python/bin/python

.DEFAULT_GOAL := help
.PHONY: help run build test test-released check lint tidy generate clean \
	bench-gateway bench-codec bench-service bench-rpc bench-storage bench-feed bench-tls \
	bench-tokens bench-personnel budget crash faults fuzz container-test

help: ## Lists these commands.
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | awk -F'\t' '{printf "make %-14s %s\n", $$1, $$2}'

run: ## Builds release, starts the five processes on $(DATA)/ and drains them on Ctrl-C.
	@.ci/prepare $(if $(filter postgres,$(STORE)),run-postgres,build)
	$(SWIFT) build $(RELEASE)
	@exec $(run-$(STORE))

run-sqlite = .build/release/canbo up --data $(DATA)
run-postgres = .ci/postgres $(DATA)/postgres canbo_personnel canbo_planning canbo_discipline \
	canbo_notification -- .build/release/canbo up --data $(DATA) --postgres '{address}'

build: ## Builds everything, tests included, and checks imports against the manifest.
	@.ci/prepare build
	$(SWIFT) build $(DEBUG)

test: ## Prepares the machine, then runs every test on debug builds, which check access to memory.
	@.ci/prepare test
	$(SWIFT) build $(DEBUG)
	SWIFT=$(SWIFT) .ci/halves $(HALF_OF_UNITS) --skip $(OF_PROCESSES)
	$(SWIFT) test $(TESTING) --filter $(COUNTING)
	SWIFT=$(SWIFT) .ci/halves $(HALF_OF_PROCESSES) --skip $(OF_UNITS) --skip $(COUNTING)

test-released: ## Runs the tests of whole processes on what `make run` builds.
	@.ci/prepare test
	$(SWIFT) build $(DEBUG)
	$(SWIFT) build $(RELEASE)
	CANBO_EXECUTABLES=$(CURDIR)/.build/release SWIFT=$(SWIFT) \
		.ci/halves $(HALF_OF_PROCESSES) --skip $(OF_UNITS)

lint: ## Checks the format of every hand-written Swift source.
	$(SWIFT) format lint --strict --parallel --recursive Services Shared Tests
	@echo "check: format is clean"

tidy: build ## Checks layers, banned calls, sizes, names and documentation.
	$(SWIFT) test $(TESTING) --filter RepositoryTests

check: ## What continuous integration runs: format, tidy, every test, a short fuzzing.
	@.ci/prepare test
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory test
	@$(MAKE) --no-print-directory fuzz SECONDS=16

generate: ## Makes the C and Swift of every proto anew.
	@.ci/prepare test
	$(SWIFT) run StubGenerator

bench-gateway: ## The gateway beside HAProxy, nginx and Envoy in one run.
	@.ci/prepare bench
	Tests/Benchmarks/Gateway/run
	Tests/Benchmarks/Gateway/latency
	Tests/Benchmarks/Gateway/idle

bench-tls: ## The gateway with TLS towards its callers beside itself and HAProxy, in one run.
	@.ci/prepare bench
	Tests/Benchmarks/Gateway/run --proxies canbo,canbo-tls,haproxy,haproxy-tls
	Tests/Benchmarks/Gateway/idle --proxies canbo,canbo-tls,haproxy,haproxy-tls

bench-codec: ## The codec beside SwiftProtobuf and raw libprotobuf-c in one run.
	@.ci/prepare bench
	Tests/Benchmarks/Codec/run

bench-service: ## One service's calls, with CPU time per call.
	@.ci/prepare bench
	Tests/Benchmarks/Service/run

bench-personnel: ## Look-ups, searches, pages, updates and import among up to a million officials.
	@.ci/prepare bench
	$(CANBO_PYTHON) Tests/Benchmarks/Personnel/run

bench-rpc: ## One service's call beside gRPC C++ and grpc-swift-2 in one run.
	@.ci/prepare bench
	Tests/Benchmarks/RPC/run

bench-storage: ## Durable changes and look-ups beside pgbench and the bare SQLite call.
	@.ci/prepare bench
	Tests/Benchmarks/Storage/run

bench-feed: ## A feed of a million events, read by watch and by pages, in constant memory.
	@.ci/prepare bench
	Tests/Benchmarks/Feed/run

bench-tokens: ## A bearer token of each algorithm, verified anew and known already.
	@.ci/prepare bench
	Tests/Benchmarks/Tokens/run

budget: ## Instructions and allocations of a call, compared with what they may be.
	@.ci/prepare bench
	Tests/Benchmarks/Budgets/run

faults: ## Fails every operation on files and every message to PostgreSQL in turn.
	@.ci/prepare test
	$(SWIFT) build $(DEBUG)
	CANBO_EVERY_FAULT=1 $(SWIFT) test $(TESTING) --filter 'FileFaults|ConnectionFaults'

crash: ## Kills processes under load in ROUNDS rounds on each engine, against a ledger of clients.
	@.ci/prepare test
	$(SWIFT) build $(RELEASE)
	@for engine in sqlite postgres; do \
		$(CANBO_PYTHON) Tests/Scenarios/Python/crash_rounds.py proto .build/release $$engine \
			$(ROUNDS) $(SEED) || exit 1; \
	done

fuzz: ## Fuzzes every reader of strangers' bytes for SECONDS in all, with AddressSanitizer.
	@.ci/prepare build
	Tests/Fuzz/run --seconds $(SECONDS)

container-test: ## Builds the images, brings up each shape on the Docker engine, and breaks it.
	@.ci/prepare containers
	$(CANBO_PYTHON) Tests/Containers/container_test.py $(SHAPES)

clean: ## Removes what was built; data stay.
	rm -rf .build
