let a = [UInt32](capacity: 10) { out in out.append(5); out.append(6) }
print(a)
