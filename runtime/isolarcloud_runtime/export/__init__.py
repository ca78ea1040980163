"""Results as tables: Arrow, pandas, polars, Parquet and CSV, all from one description."""
