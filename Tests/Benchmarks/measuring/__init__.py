"""What the benchmarks share: processes watched through /proc, and the load on them."""
